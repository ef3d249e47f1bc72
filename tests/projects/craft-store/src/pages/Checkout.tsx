import { loadStripe } from "@stripe/stripe-js";
import { supabase } from "../lib/supabase";

const stripe = loadStripe("pk_live_51OaCraftStoreExamplePublishable");

export function Checkout({ amount = 2500 }: { amount?: number }) {
  const pay = async () => {
    const { data } = await supabase.functions.invoke("create-checkout", { body: { amount } });
    await (await stripe)?.redirectToCheckout({ sessionId: data.id });
  };
  return <button onClick={pay}>Pay</button>;
}
