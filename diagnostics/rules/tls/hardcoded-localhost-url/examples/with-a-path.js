const socket = new WebSocket("ws://localhost:8080/live");
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url
const items = await axios.get("http://127.0.0.1:5000/items");
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url
