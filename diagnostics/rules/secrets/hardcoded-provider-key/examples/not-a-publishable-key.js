const stripe = "pk_live_51Mv8QaLkdIwHu7ixTq0cRz1Yb2Wn3Pm4Ks5Jd6Fg7Hh8";
const supabase = "sb_publishable_Qm3vX8kPz1TrN5wYb7LcHd2FgJs9";
const firebaseConfig = {
  apiKey: "AIzaSyB3k9QmZx7LpTnW2vRcYd8HfJs4Ga1Ue6o",
  authDomain: "shop.firebaseapp.com",
  messagingSenderId: "581204736915",
};
