/// Keys and certificates made for these tests with OpenSSL's library; nothing else uses them.
enum TestCertificates {
    static let intermediate = """
        -----BEGIN CERTIFICATE-----
        MIIBMDCB1qADAgECAhQh1uf7y0knec90HlQKi8qHjwXlBDAKBggqhkjOPQQDAjAU
        MRIwEAYDVQQDDAlUZXN0IFJvb3QwHhcNMjUwMTAxMDAwMDAwWhcNMzUwNjAxMTIz
        MDAwWjAcMRowGAYDVQQDDBFUZXN0IEludGVybWVkaWF0ZTBZMBMGByqGSM49AgEG
        CCqGSM49AwEHA0IABKn3rtg4hON/Ldv79rdYFGLmvfotMwXzJWMsrEOOu/miaVxM
        SF98C/siWVyn3ftsb54MacCwsd98GKBvrag655gwCgYIKoZIzj0EAwIDSQAwRgIh
        APejzC+e+9+mD/T8AfgUO52g7EIkMAiFstYWZbqCtUQKAiEA1VyUKw8RBTz9Hfjk
        D9vIM5UHl756QTPGyyGg0pjDYik=
        -----END CERTIFICATE-----

        """
    static let root = """
        -----BEGIN CERTIFICATE-----
        MIIBJjCBzqADAgECAhRfMAWmD2xju22+MYI+46QYCygf/zAKBggqhkjOPQQDAjAU
        MRIwEAYDVQQDDAlUZXN0IFJvb3QwHhcNMjUwMTAxMDAwMDAwWhcNMzUwNjAxMTIz
        MDAwWjAUMRIwEAYDVQQDDAlUZXN0IFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMB
        BwNCAAQHqDJQmbcCtN3cl98A+EXU5aD3Sefcp+mJCInZAFnwu+7JzJNas/3nmfev
        r+UF/5Y+KTm/NigLm2v7fHXDn7ZMMAoGCCqGSM49BAMCA0cAMEQCIC6H1oTcw/dq
        ZYTi8Q3Ry/aMJEmltUIY78I8wXOKCu+rAiAZ8+99MWOVJjtoGo2SKjDn7RuTCnMR
        hRz1mf8u/VfDJA==
        -----END CERTIFICATE-----

        """
    /// For `lab.example.com`, by `intermediate`, from 2025-01-01 to 2035-06-01 12:30, with an EC key.
    static let leaf = """
        -----BEGIN CERTIFICATE-----
        MIIBNTCB3KADAgECAhQ6SN6lQS2xwBtME2NOjyhWjn3tGDAKBggqhkjOPQQDAjAc
        MRowGAYDVQQDDBFUZXN0IEludGVybWVkaWF0ZTAeFw0yNTAxMDEwMDAwMDBaFw0z
        NTA2MDExMjMwMDBaMBoxGDAWBgNVBAMMD2xhYi5leGFtcGxlLmNvbTBZMBMGByqG
        SM49AgEGCCqGSM49AwEHA0IABK4k2YDG3YGnHPiy49zj5sP0lfRY5O8/Z5xHfaJI
        jkxzBSV6kkJ0KmdPpU1Z1oyCLoxr8J1thjD1Ros4lMEEyyYwCgYIKoZIzj0EAwID
        SAAwRQIhAJq0Tn3f0N1MZQpMK1MLWmW0xr5QRy6Xspea+QYEL9LKAiBzZDqsPoWg
        v9UM+NL7jxMbrgyjO5PHYV/gwp6PIR8J/w==
        -----END CERTIFICATE-----

        """
    static let leafKey = """
        -----BEGIN EC PRIVATE KEY-----
        MHcCAQEEICH8NmEHbMd2CPSGr+dXNVxol8vhHtm3HXJCTCUn0Ry0oAoGCCqGSM49
        AwEHoUQDQgAEriTZgMbdgacc+LLj3OPmw/SV9Fjk7z9nnEd9okiOTHMFJXqSQnQq
        Z0+lTVnWjIIujGvwnW2GMPVGiziUwQTLJg==
        -----END EC PRIVATE KEY-----

        """
    static let leafKeyWrapped = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgIfw2YQdsx3YI9Iav
        51c1XGiXy+Ee2bcdckJMJSfRHLShRANCAASuJNmAxt2Bpxz4suPc4+bD9JX0WOTv
        P2ecR32iSI5McwUlepJCdCpnT6VNWdaMgi6Ma/CdbYYw9UaLOJTBBMsm
        -----END PRIVATE KEY-----

        """
    static let leafKeyEncrypted = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIH0MF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBBi+2FVNHflB/p+1yvA
        yZGUAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQb4AvU/hLHxzCpHeI
        ZeJpRgSBkNwN529VGJfU/ZF3cuCJ5z2O1+eGKC1b6kJwbG2M+n9g4CMLxTSseW/B
        9+yOb2QQKHc7C8Djv6DM5fZV60VuvI9ObgW4a7iG548UitXzvSHnI7izXgU/+9jV
        Ii4vgQmB3Phajc5N785ESKDz6hPO52kkVrPbKEDVplTCZLSHMn758J7FhZEugL51
        JpEH7VjV5w==
        -----END ENCRYPTED PRIVATE KEY-----

        """
    static let leafKeyEncryptedOld = """
        -----BEGIN EC PRIVATE KEY-----
        Proc-Type: 4,ENCRYPTED
        DEK-Info: AES-256-CBC,8CF953628E8F95F7ADD7FCA57E919B33

        G2nqgD5EgXDAbsa9pfggucN3bXxEKqcM1I5jN1M4n6Ad5jHvU6S4DGHLGM98W+ye
        g16ovSq40vjZcNNz2QD9q0KzaUVlwAYLNq6r6EliaHrQK4P9EwQsTAzeriEvu43r
        t/Ee1JrZAPdXbtCOyiQ3cg4PUwheq9+CSXi9MZfuiwk=
        -----END EC PRIVATE KEY-----

        """
    static let otherKey = """
        -----BEGIN EC PRIVATE KEY-----
        MHcCAQEEIDnPPEG/xLDNszQ8mJwWiQilUV5+EtzY1Sf7kaRgv9e1oAoGCCqGSM49
        AwEHoUQDQgAEaPmh5lb2vtWMMDmkOIo8XkmNOVMvEmReTqzoLrjtF1mNMpZA5hLp
        xSVI1duH4R7Wsl9+RjpW3XjqxngbFXVgMw==
        -----END EC PRIVATE KEY-----

        """
    /// Valid until 2025-01-01.
    static let expired = """
        -----BEGIN CERTIFICATE-----
        MIIBNjCB3KADAgECAhQcJV1r3szAC/m7Qi26p/9lSzJB3zAKBggqhkjOPQQDAjAc
        MRowGAYDVQQDDBFUZXN0IEludGVybWVkaWF0ZTAeFw0yMDAxMDEwMDAwMDBaFw0y
        NTAxMDEwMDAwMDBaMBoxGDAWBgNVBAMMD2xhYi5leGFtcGxlLmNvbTBZMBMGByqG
        SM49AgEGCCqGSM49AwEHA0IABK4k2YDG3YGnHPiy49zj5sP0lfRY5O8/Z5xHfaJI
        jkxzBSV6kkJ0KmdPpU1Z1oyCLoxr8J1thjD1Ros4lMEEyyYwCgYIKoZIzj0EAwID
        SQAwRgIhAJi4AGtxQrbJ1CNQmjZcEEHoQ/DqbfqHB+xPODokQlFvAiEA1p/rRc5n
        1ycKP80KRDo/OtqJY5ksVhYPDjGi4d6P5iU=
        -----END CERTIFICATE-----

        """
    /// Valid from 2030 on.
    static let future = """
        -----BEGIN CERTIFICATE-----
        MIIBNzCB3qADAgECAhRuOCYOkdg3dcMFrTftawljVfWFzTAKBggqhkjOPQQDAjAc
        MRowGAYDVQQDDBFUZXN0IEludGVybWVkaWF0ZTAgFw0zMDAxMDEwMDAwMDBaGA8y
        MDU1MDEwMTAwMDAwMFowGjEYMBYGA1UEAwwPbGFiLmV4YW1wbGUuY29tMFkwEwYH
        KoZIzj0CAQYIKoZIzj0DAQcDQgAEriTZgMbdgacc+LLj3OPmw/SV9Fjk7z9nnEd9
        okiOTHMFJXqSQnQqZ0+lTVnWjIIujGvwnW2GMPVGiziUwQTLJjAKBggqhkjOPQQD
        AgNIADBFAiA8+3fw5VBzJE933xHfobbWFWlrKsu9pBp+cX/V+JWhYAIhAJHi7nSw
        2lSxp3m4IlxV2rlYA6qnhd/oZj2aziKSLd5K
        -----END CERTIFICATE-----

        """
    /// With an RSA key, to 2055: a year that certificates write with four digits.
    static let rsaLeaf = """
        -----BEGIN CERTIFICATE-----
        MIICAzCCAamgAwIBAgIUZ+CHovQJam3EZfg9KX95usq9hdEwCgYIKoZIzj0EAwIw
        HDEaMBgGA1UEAwwRVGVzdCBJbnRlcm1lZGlhdGUwIBcNMjUwMTAxMDAwMDAwWhgP
        MjA1NTAxMDEwMDAwMDBaMBoxGDAWBgNVBAMMD3JzYS5leGFtcGxlLmNvbTCCASIw
        DQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAKrd9JiTcnB8VkVqQgBKDAB2AMju
        hQKDMDnlwgYWfQvOvQnFoewycWVGLsrfITp8kTWxibtBrVdBisAmW3F+53PW5bcv
        U8+ByQ5UuWiHF5EWGfNbXMVGu7ou+6dtzWCiF1dFfvuUaciCa5m7xpue07vR8nBK
        nUNgULeVFj/8fraO4qgmt8YzNFfZD4BRXwPmVUf/1j+zBOujGfZDySNr/OkCzvoJ
        iQTi4sieEjUOsD1IRUYVQRaE0YBtoWHREd8AijMEjs2jebfszjy6xXQYXVXL2e1M
        UQ6G5fGDwP4+/sid6wqH32Hun7ZznwPDyE2OPfdjx0HJiGOSPUgXHXzgUQECAwEA
        ATAKBggqhkjOPQQDAgNIADBFAiEAjvqcKmf3iSb4msbtojKFBNI5xBuqiydWlFh7
        onBCziECIB7zebc3wiZI9jpSkBZPNYgnFflYMG//1qwxmJ4DLzOU
        -----END CERTIFICATE-----

        """
    static let rsaKey = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEoAIBAAKCAQEAqt30mJNycHxWRWpCAEoMAHYAyO6FAoMwOeXCBhZ9C869CcWh
        7DJxZUYuyt8hOnyRNbGJu0GtV0GKwCZbcX7nc9blty9Tz4HJDlS5aIcXkRYZ81tc
        xUa7ui77p23NYKIXV0V++5RpyIJrmbvGm57Tu9HycEqdQ2BQt5UWP/x+to7iqCa3
        xjM0V9kPgFFfA+ZVR//WP7ME66MZ9kPJI2v86QLO+gmJBOLiyJ4SNQ6wPUhFRhVB
        FoTRgG2hYdER3wCKMwSOzaN5t+zOPLrFdBhdVcvZ7UxRDobl8YPA/j7+yJ3rCoff
        Ye6ftnOfA8PITY4992PHQcmIY5I9SBcdfOBRAQIDAQABAoH/J5RCYRVgIBStGmc1
        4qgRH6PPiru1eixPsrM5JMl3LcUCno2pDfPUg7qkgoz52KwCKiEPeZ2jb9+lKqoe
        UUWUJFq8qDI0t8LYgvlQX8yEwpbcBZykLXS1B4VA+QeP2B9NfANQTSmTvcTejj3X
        Q5ttPS4X4OsBT4B//tM9OpUoxO1ZlnbMBr+OyDHYIKwlYu0vQzPJ3rXls29ngtTq
        DQ8Y6HiEdyvPZQNFb3SCAntorZNrs3/NCX2H3i65hcOvKD4IIZUCHqnP4TEhjyNi
        7fcbOazSQguSOhJFP+yVG3yeZmaSiSLyMfsZjI9sXGK/75lsqSfR0RX/yVKdR8Kq
        oRBbAoGBANqZo42B2I7GV1RoqBCq4cRw/EbtDw8Ljo1mXItMA4S9chFN/3bZzwmZ
        rwMRjo9TK1pMjTvXlgoFm9oSut7H7w6ZZHYcM95IQt3y6mFV9TWMSDWy/VdH9M/r
        yDsIq/W6oZ4kV8PBrV7TkQWB5sl00smHdupN4En0wOHFl34tHjfnAoGBAMgZrRsy
        4/87XxTKUH0mMgUD96709v0qMXNS4KgddaTHHcwxfCVPrGMe2NsN9Xi49u71j1mz
        9kHU/PsXcbEN41aWizRQbOEvwTRG7K/ODI1HOFLsvxevEy0+TwbnB3uDUzEc+crC
        rMTbt/r7IgWpCHgQLGiDNnM4VCj8x4O6QfLXAoGALRwPWCA3ZB8h3lVKeUYKGNOH
        +8rnlJ8554v8BPLGtxmw9Ek4Mnp38u834lY5KPJsu9GYQ4UVfTPzGWlMDrULa+PT
        i1v+iBw5UDvUigmG9GnibNJm3SAIMO/i/euoMKk2uL+fLNJGyI64Gn7X9TKaXOQL
        cgZoBlrvgqeXv33oAnkCgYBx4gMebrlKQs0bdQWYJIvlRNvLbEnBzii0vN91bsbM
        0DJKS4OfbJftFdpP2cLyQTrwxzsdz4mA8CpG8ZHYNdJELovtazR8eQRZr1/3sqp8
        IaORtoIPhanBXyv0/rnIdvZ7BkW4O1G+/FnacuFrHUffpTzRApSTwORNK4iVlQUB
        owKBgBQ3TyJCqlMuJgpFs55JxD5aYYThHPy1uxpP3MM2yy/Jalt5kykqsUG3LHg+
        bx0gpQFdIcPLki9LjmuHRazUHlJbQQRs6w8R/VMwLMHS8K0ETKEVoVmQYf8xrtt0
        RwHWAB5VizNoaUJaoVetdjiStXhbAZGG2e9MpwOQCfXGtlLB
        -----END RSA PRIVATE KEY-----

        """
    static let rsaKeyWrapped = """
        -----BEGIN PRIVATE KEY-----
        MIIEugIBADANBgkqhkiG9w0BAQEFAASCBKQwggSgAgEAAoIBAQCq3fSYk3JwfFZF
        akIASgwAdgDI7oUCgzA55cIGFn0Lzr0JxaHsMnFlRi7K3yE6fJE1sYm7Qa1XQYrA
        Jltxfudz1uW3L1PPgckOVLlohxeRFhnzW1zFRru6Lvunbc1gohdXRX77lGnIgmuZ
        u8abntO70fJwSp1DYFC3lRY//H62juKoJrfGMzRX2Q+AUV8D5lVH/9Y/swTroxn2
        Q8kja/zpAs76CYkE4uLInhI1DrA9SEVGFUEWhNGAbaFh0RHfAIozBI7No3m37M48
        usV0GF1Vy9ntTFEOhuXxg8D+Pv7InesKh99h7p+2c58Dw8hNjj33Y8dByYhjkj1I
        Fx184FEBAgMBAAECgf8nlEJhFWAgFK0aZzXiqBEfo8+Ku7V6LE+yszkkyXctxQKe
        jakN89SDuqSCjPnYrAIqIQ95naNv36Uqqh5RRZQkWryoMjS3wtiC+VBfzITCltwF
        nKQtdLUHhUD5B4/YH018A1BNKZO9xN6OPddDm209Lhfg6wFPgH/+0z06lSjE7VmW
        dswGv47IMdggrCVi7S9DM8neteWzb2eC1OoNDxjoeIR3K89lA0VvdIICe2itk2uz
        f80JfYfeLrmFw68oPgghlQIeqc/hMSGPI2Lt9xs5rNJCC5I6EkU/7JUbfJ5mZpKJ
        IvIx+xmMj2xcYr/vmWypJ9HRFf/JUp1HwqqhEFsCgYEA2pmjjYHYjsZXVGioEKrh
        xHD8Ru0PDwuOjWZci0wDhL1yEU3/dtnPCZmvAxGOj1MrWkyNO9eWCgWb2hK63sfv
        Dplkdhwz3khC3fLqYVX1NYxINbL9V0f0z+vIOwir9bqhniRXw8GtXtORBYHmyXTS
        yYd26k3gSfTA4cWXfi0eN+cCgYEAyBmtGzLj/ztfFMpQfSYyBQP3rvT2/Soxc1Lg
        qB11pMcdzDF8JU+sYx7Y2w31eLj27vWPWbP2QdT8+xdxsQ3jVpaLNFBs4S/BNEbs
        r84MjUc4Uuy/F68TLT5PBucHe4NTMRz5ysKsxNu3+vsiBakIeBAsaIM2czhUKPzH
        g7pB8tcCgYAtHA9YIDdkHyHeVUp5RgoY04f7yueUnznni/wE8sa3GbD0STgyenfy
        7zfiVjko8my70ZhDhRV9M/MZaUwOtQtr49OLW/6IHDlQO9SKCYb0aeJs0mbdIAgw
        7+L966gwqTa4v58s0kbIjrgaftf1Mppc5AtyBmgGWu+Cp5e/fegCeQKBgHHiAx5u
        uUpCzRt1BZgki+VE28tsScHOKLS833VuxszQMkpLg59sl+0V2k/ZwvJBOvDHOx3P
        iYDwKkbxkdg10kQui+1rNHx5BFmvX/eyqnwho5G2gg+FqcFfK/T+uch29nsGRbg7
        Ub78Wdpy4WsdR9+lPNEClJPA5E0riJWVBQGjAoGAFDdPIkKqUy4mCkWznknEPlph
        hOEc/LW7Gk/cwzbLL8lqW3mTKSqxQbcseD5vHSClAV0hw8uSL0uOa4dFrNQeUltB
        BGzrDxH9UzAswdLwrQRMoRWhWZBh/zGu23RHAdYAHlWLM2hpQlqhV612OJK1eFsB
        kYbZ70ynA5AJ9ca2UsE=
        -----END PRIVATE KEY-----

        """
    static let rsaLine =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCq3fSYk3JwfFZFakIASgwAdgDI7oUCgzA55cIG"
        + "Fn0Lzr0JxaHsMnFlRi7K3yE6fJE1sYm7Qa1XQYrAJltxfudz1uW3L1PPgckOVLlohxeRFhnzW1zF"
        + "Rru6Lvunbc1gohdXRX77lGnIgmuZu8abntO70fJwSp1DYFC3lRY//H62juKoJrfGMzRX2Q+AUV8D"
        + "5lVH/9Y/swTroxn2Q8kja/zpAs76CYkE4uLInhI1DrA9SEVGFUEWhNGAbaFh0RHfAIozBI7No3m3"
        + "7M48usV0GF1Vy9ntTFEOhuXxg8D+Pv7InesKh99h7p+2c58Dw8hNjj33Y8dByYhjkj1IFx184FEB"
    static let rsaPEM = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqt30mJNycHxWRWpCAEoM
        AHYAyO6FAoMwOeXCBhZ9C869CcWh7DJxZUYuyt8hOnyRNbGJu0GtV0GKwCZbcX7n
        c9blty9Tz4HJDlS5aIcXkRYZ81tcxUa7ui77p23NYKIXV0V++5RpyIJrmbvGm57T
        u9HycEqdQ2BQt5UWP/x+to7iqCa3xjM0V9kPgFFfA+ZVR//WP7ME66MZ9kPJI2v8
        6QLO+gmJBOLiyJ4SNQ6wPUhFRhVBFoTRgG2hYdER3wCKMwSOzaN5t+zOPLrFdBhd
        VcvZ7UxRDobl8YPA/j7+yJ3rCoffYe6ftnOfA8PITY4992PHQcmIY5I9SBcdfOBR
        AQIDAQAB
        -----END PUBLIC KEY-----

        """
    static let rsaPKCS1 = """
        -----BEGIN RSA PUBLIC KEY-----
        MIIBCgKCAQEAqt30mJNycHxWRWpCAEoMAHYAyO6FAoMwOeXCBhZ9C869CcWh7DJx
        ZUYuyt8hOnyRNbGJu0GtV0GKwCZbcX7nc9blty9Tz4HJDlS5aIcXkRYZ81tcxUa7
        ui77p23NYKIXV0V++5RpyIJrmbvGm57Tu9HycEqdQ2BQt5UWP/x+to7iqCa3xjM0
        V9kPgFFfA+ZVR//WP7ME66MZ9kPJI2v86QLO+gmJBOLiyJ4SNQ6wPUhFRhVBFoTR
        gG2hYdER3wCKMwSOzaN5t+zOPLrFdBhdVcvZ7UxRDobl8YPA/j7+yJ3rCoffYe6f
        tnOfA8PITY4992PHQcmIY5I9SBcdfOBRAQIDAQAB
        -----END RSA PUBLIC KEY-----

        """
    static let shortLine =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDVFiYzo8Sz2aVheO8+ctZK5qhuDnf68r3eHz1O"
        + "NwhacBwW9q+psAi8CINutESWslxuF7Nbgr/MWcLdin8gnbxNL98nSIkcMb1rfT0l6gWjaP9G0unE"
        + "KIhNbopXP32HhGP2Gao6xEjBMZQ3dA01E2BIC8qOxpRwWIArhAJy/MBL4w=="
    static let shortPEM = """
        -----BEGIN PUBLIC KEY-----
        MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDVFiYzo8Sz2aVheO8+ctZK5qhu
        Dnf68r3eHz1ONwhacBwW9q+psAi8CINutESWslxuF7Nbgr/MWcLdin8gnbxNL98n
        SIkcMb1rfT0l6gWjaP9G0unEKIhNbopXP32HhGP2Gao6xEjBMZQ3dA01E2BIC8qO
        xpRwWIArhAJy/MBL4wIDAQAB
        -----END PUBLIC KEY-----

        """
    static let ecLine =
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBK4k"
        + "2YDG3YGnHPiy49zj5sP0lfRY5O8/Z5xHfaJIjkxzBSV6kkJ0KmdPpU1Z1oyCLoxr8J1thjD1Ros4"
        + "lMEEyyY="
    static let ecPEM = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEriTZgMbdgacc+LLj3OPmw/SV9Fjk
        7z9nnEd9okiOTHMFJXqSQnQqZ0+lTVnWjIIujGvwnW2GMPVGiziUwQTLJg==
        -----END PUBLIC KEY-----

        """
    static let edLine =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH811RPF8mZgr/B024TDadIXHR+P4RlFGMBtsALGp0/x"
    static let edPEM = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEAfzXVE8XyZmCv8HTbhMNp0hcdH4/hGUUYwG2wAsanT/E=
        -----END PUBLIC KEY-----

        """
    static let rsaLineFingerprint = "fe:df:72:d2:05:f4:56:73:e0:90:41:53:0c:9d:2a:13"
    static let ecLineFingerprint = "5c:1d:f0:45:80:a9:5f:0d:7d:cb:34:2e:7f:be:af:dc"
    static let edLineFingerprint = "15:ab:f3:6b:5e:be:bc:e9:41:d2:9e:95:5b:73:85:af"
}
