import { initializeApp } from "firebase/app";
import { getFirestore } from "firebase/firestore";

const app = initializeApp({
  apiKey: "{{secret:google-api-key}}",
  authDomain: "huddle-chat.firebaseapp.com",
  projectId: "huddle-chat",
  appId: "1:417423412345:web:3f2a",
});

export const db = getFirestore(app);
