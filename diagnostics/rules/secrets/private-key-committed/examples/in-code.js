const key = `{{secret:private-key-pem}}`;
// <- secrets/private-key-committed
