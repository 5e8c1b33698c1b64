"""What carries a telegram: files, dumps, web pages, mails, PDF; and what they did to its text."""
