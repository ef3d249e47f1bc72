await fetch("/api/items");
