import { collection, limit, onSnapshot, query } from "firebase/firestore";
import { useEffect, useState } from "react";
import { db } from "./firebase";

type Message = { text: string };

export function Room() {
  const [messages, setMessages] = useState<Message[]>([]);
  useEffect(
    () => onSnapshot(query(collection(db, "messages"), limit(50)), (all) => setMessages(all.docs.map((one) => one.data() as Message))),
    [],
  );
  return (
    <ul>
      {messages.map((message, index) => (
        <li key={index}>{message.text}</li>
      ))}
    </ul>
  );
}
