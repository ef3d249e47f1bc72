await fetch("http://api:3000/items");
await fetch("http://billing.internal/items");
await fetch("http://10.0.0.4/items");
await fetch("http://169.254.169.254/latest/meta-data");
