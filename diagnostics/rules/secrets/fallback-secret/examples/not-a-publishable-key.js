const stripe = process.env.STRIPE_PUBLISHABLE_KEY || "pk_test_4eC39HqLyjWDarjtT1zdp7dc";
