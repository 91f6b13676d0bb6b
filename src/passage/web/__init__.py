"""The doors on the web: pages and an API."""
