await fetch("http://billing.default.svc.cluster.local/items");
await fetch("http://printer.local/jobs");
