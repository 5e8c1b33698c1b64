"""Where people meet: sessions, missions, agendas, comments asked for, offices and their terms."""
