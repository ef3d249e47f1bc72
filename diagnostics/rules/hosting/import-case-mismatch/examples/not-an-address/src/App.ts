import confetti from "https://esm.sh/Canvas-Confetti";
