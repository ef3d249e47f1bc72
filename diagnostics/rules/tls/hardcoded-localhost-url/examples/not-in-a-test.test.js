await fetch("http://localhost:3001/items");
