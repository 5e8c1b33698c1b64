"""What is on paper: documents, letters, nonpapers, agendas and reports."""
