"""The body of a telegram: lines, numbers, paragraphs, blocks, tables, and how it closes."""
