
// publicClient reaches the open internet only. It looks at the address that is dialled, so neither a name nor a redirect
// leads inside your own network.
var publicClient = &http.Client{
	Timeout:   10 * time.Second,
	Transport: &http.Transport{DialContext: (&net.Dialer{Timeout: 5 * time.Second, Control: refuseInside}).DialContext},
}

// Reserved or translated addresses that count as public otherwise.
var inside = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"),
}

func refuseInside(_, address string, _ syscall.RawConn) error {
	place, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	ip := place.Addr().Unmap()
	refused := !ip.IsGlobalUnicast() || ip.IsPrivate()
	for _, network := range inside {
		refused = refused || network.Contains(ip)
	}
	if refused {
		return fmt.Errorf("%s is not on the open internet", ip)
	}
	return nil
}
