"use client";

export const Map = () => <img src={`${process.env.NEXT_PUBLIC_TILES_URL}/1/2/3.png`} />;
