import Star from "~icons/Star";
