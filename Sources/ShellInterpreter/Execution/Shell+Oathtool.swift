internal import IAMSimulator
internal import SourceText

extension Shell {
    /// `oathtool --totp -b SEED`: the code that the virtual device with this seed shows now.
    ///
    /// Takes what oathtool(1) takes for TOTP: `-b`, `-w N` for N more codes, `-N`/`--now` for
    /// another time, `@FILE` or `-` for a seed that is not on the command line.
    mutating func runOathtool(_ invocation: Invocation, _ streams: inout Streams) {
        var seed: String?
        var isBase32 = false
        var isTOTP = false
        var window = 0
        var time = session.account.now.seconds
        let arguments = invocation.arguments
        var index = 1
        func mistake(_ message: String, _ at: Int, _ help: String) -> Diagnostic {
            source.error("oathtool", message, at: invocation.range(of: at), help: [help])
        }
        let usage = "write it as in: oathtool --totp -b \"$SEED\""
        while index < arguments.count {
            let argument = arguments[index]
            switch argument {
            case "--totp", "--totp=sha1", "--totp=SHA1": isTOTP = true
            case "-b", "--base32": isBase32 = true
            case "-w", "--window":
                index += 1
                window = index < arguments.count ? ASCII.integer(arguments[index]) ?? -1 : -1
            case "-N", "--now":
                index += 1
                guard index < arguments.count, let other = Shell.time(arguments[index]) else {
                    report(
                        mistake(
                            "expected a time after \(argument)", index - 1,
                            "write it as in: --now '2026-01-15 09:00:30 UTC'"))
                    return fail(&streams, 1, "oathtool: cannot parse time")
                }
                time = other
            case "-d6", "-s30", "-s30s": break
            case "-d", "--digits", "-s", "--time-step-size": index += 1
            default:
                if argument.utf8.starts(with: "--window=".utf8) {
                    window = ASCII.integer(after("--window=", argument)) ?? -1
                } else if argument.utf8.starts(with: "--now=".utf8),
                    let other = Shell.time(after("--now=", argument))
                {
                    time = other
                } else if argument.utf8.starts(with: "-".utf8), argument.utf8.count > 1 {
                    report(
                        mistake("oathtool has no option '\(Value.short(argument))'", index, usage))
                    return fail(&streams, 1, "oathtool: unrecognized option '\(argument)'")
                } else {
                    seed = argument
                }
            }
            index += 1
        }
        guard isTOTP, isBase32 else {
            report(
                mistake(
                    "expected '--totp' and '-b': AWS's virtual devices are time-based, their seeds "
                        + "in Base32", 0, usage))
            return fail(&streams, 1, "oathtool: expected --totp and --base32")
        }
        guard (0...100).contains(window) else {
            report(mistake("expected a number from 0 to 100 after '-w'", 0, "as in: -w 1"))
            return fail(&streams, 1, "oathtool: invalid window")
        }
        if let name = seed, name.utf8.starts(with: "@".utf8) {
            seed = readFile(after("@", name), at: invocation.range).map {
                String(decoding: $0, as: UTF8.self)
            }
        } else if seed == "-" {
            seed = String(decoding: streams.input, as: UTF8.self)
        }
        guard let text = seed.map(ASCII.trimmed), !text.isEmpty, let totp = TOTP(seed: text) else {
            report(
                mistake(
                    seed == nil || seed == ""
                        ? "expected the device's seed"
                        : "expected a seed in Base32, found "
                            + "'\(Value.short(seed ?? "", 20))'", 0,
                    "the seed is what create-virtual-mfa-device gives with "
                        + "--bootstrap-method Base32StringSeed"))
            return fail(&streams, 1, "oathtool: base32 decoding failed")
        }
        for step in 0...window {
            let code = totp.code(step: TOTP.step(at: time) + step)
            streams.out.append(contentsOf: (code + "\n").utf8)
        }
    }

    private func after(_ prefix: String, _ text: String) -> String {
        String(decoding: Array(text.utf8.dropFirst(prefix.utf8.count)), as: UTF8.self)
    }

    /// Seconds since 1970 from `2026-01-15 09:00:30 UTC`, `2026-01-15T09:00:30Z` or `@1768467630`.
    package static func time(_ text: String) -> Int? {
        if text.utf8.starts(with: "@".utf8) {
            return ASCII.integer(String(decoding: Array(text.utf8.dropFirst()), as: UTF8.self))
        }
        var bytes = [UInt8](text.utf8)
        guard bytes.count >= 19 else { return nil }
        bytes[10] = UInt8(ascii: "T")
        let zone = ASCII.trimmed(String(decoding: bytes[19...], as: UTF8.self))
        guard zone == "UTC" || zone == "Z" || zone == "" else { return nil }
        return Timestamp(String(decoding: bytes[..<19], as: UTF8.self) + "Z")?.seconds
    }
}
