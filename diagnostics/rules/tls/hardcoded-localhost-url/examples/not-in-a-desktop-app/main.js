await fetch("http://localhost:41234/sync");
