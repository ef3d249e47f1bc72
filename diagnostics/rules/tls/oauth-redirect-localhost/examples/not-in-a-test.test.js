const options = { redirectTo: "http://localhost:5173/welcome" };
