import fc from "fast-check";

// Everyday runs look for new counterexamples; a gate must give the same answer to the same code.
if (process.env.CI) fc.configureGlobal({ seed: 19390703 });
