create index contact_by_email on contact (lower(email));
