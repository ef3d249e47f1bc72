await fetch("http://localhost:3000/items");
