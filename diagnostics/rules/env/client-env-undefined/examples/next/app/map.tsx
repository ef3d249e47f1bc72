"use client";

export const Map = () => <img src={`${process.env.TILES_URL}/1/2/3.png`} />;
//                                    ^^^^^^^^^^^^^^^^^^^^^ env/client-env-undefined
