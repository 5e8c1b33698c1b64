"""Who could be screened: firms, banks, institutes, agencies, ministries and groups, by name."""
