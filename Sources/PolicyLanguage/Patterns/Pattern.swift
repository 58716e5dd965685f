/// A pattern of a policy, compiled: where its bytes lie, and what is known beforehand.
struct Pattern: BitwiseCopyable {
    var offset: Int32
    var count: Int32
    /// So many bytes at its start are plain text. Separators count as the colons they stand for.
    var prefix: Int32
    /// For ARNs: how many parts lie whole in the prefix, and where the next one begins.
    var wholeParts: Int32 = 0
    var partsEnd: Int32 = 0
    /// A text that matches has at least so many bytes; what variables stand for is not counted.
    var minimum: Int32 = 0
    var shape: Shape

    enum Shape: UInt8, BitwiseCopyable {
        /// Matches nothing: an action without a colon.
        case nothing
        /// Matches everything: `*`.
        case everything
        /// Plain text.
        case literal
        /// Plain text, then a star.
        case prefix
        /// Wildcards anywhere.
        case glob
        /// The parts of an ARN each on its own; wildcards only in the sixth.
        case arnTail
        /// The parts of an ARN each on its own.
        case arn
        /// With variables.
        case expanded
        /// The parts of an ARN, with variables.
        case expandedARN
    }
}

/// A policy variable in a pattern.
struct Variable: BitwiseCopyable {
    var keyHash: UInt64
    var keyOffset: Int32
    var keyCount: Int32
    var defaultOffset: Int32
    /// -1 where there is no default.
    var defaultCount: Int32
}

/// Turns texts of policies into patterns.
struct PatternCompiler {
    /// What a text is matched with.
    enum Use {
        /// `service:Action`: in lower case, a colon, wildcards.
        case action
        /// `*` or an ARN.
        case resource
        /// An ARN in a condition.
        case arn
        /// A text with wildcards.
        case like
        /// A text without wildcards.
        case text
    }

    private(set) var bytes: [UInt8] = []
    private(set) var variables: [Variable] = []

    /// - Parameter knowsVariables: whether the policy's version is 2012-10-17.
    mutating func compile(_ text: String, as use: Use, knowsVariables: Bool) -> Pattern {
        var encoded = encode(
            text, wildcards: use != .text, variables: knowsVariables && use != .action)
        if use == .action { for index in encoded.indices { fold(&encoded[index]) } }
        if use != .text, !encoded.isEmpty, encoded.allSatisfy({ $0 == Glob.star }),
            use != .arn
        {
            return Pattern(offset: 0, count: 0, prefix: 0, shape: .everything)
        }
        let hasVariables = holdsVariable(encoded)
        switch use {
        case .action:
            guard encoded.contains(UInt8(ascii: ":")) else {
                return Pattern(offset: 0, count: 0, prefix: 0, shape: .nothing)
            }
            return store(encoded, plainShape(encoded))
        case .like, .text:
            return store(encoded, hasVariables ? .expanded : plainShape(encoded))
        case .resource, .arn:
            guard separate(&encoded, mark: hasVariables, complete: use == .resource) else {
                return Pattern(offset: 0, count: 0, prefix: 0, shape: .nothing)
            }
            if hasVariables { return store(encoded, .expandedARN) }
            let shape = plainShape(encoded)
            if shape == .literal { return store(encoded, .literal) }
            let isTail = colons(encoded, before: prefix(encoded)) >= 5
            if isTail, shape == .prefix { return store(encoded, .prefix) }
            return store(encoded, isTail ? .arnTail : .arn)
        }
    }

    /// Keeps bytes and gives their place.
    mutating func keep(_ kept: [UInt8]) -> (offset: Int32, count: Int32) {
        let offset = bytes.count
        bytes.append(contentsOf: kept)
        return (Int32(offset), Int32(kept.count))
    }

    private func fold(_ byte: inout UInt8) {
        if byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
    }

    private func plainShape(_ encoded: [UInt8]) -> Pattern.Shape {
        let prefix = prefix(encoded)
        if prefix == encoded.count { return .literal }
        if prefix == encoded.count - 1, encoded[prefix] == Glob.star { return .prefix }
        return .glob
    }

    private func prefix(_ encoded: [UInt8]) -> Int {
        encoded.firstIndex { Glob.isSpecial($0) && $0 != Glob.separator } ?? encoded.count
    }

    private func colons(_ encoded: [UInt8], before end: Int) -> Int {
        var count = 0
        for byte in encoded[..<end] where byte == UInt8(ascii: ":") { count += 1 }
        return count
    }

    private mutating func store(_ encoded: [UInt8], _ shape: Pattern.Shape) -> Pattern {
        let (offset, count) = keep(encoded)
        var pattern = Pattern(
            offset: offset, count: count, prefix: Int32(prefix(encoded)), shape: shape)
        pattern.minimum = minimum(encoded)
        if shape == .arn || shape == .expandedARN {
            for index in 0..<prefix(encoded)
            where encoded[index] == UInt8(ascii: ":") || encoded[index] == Glob.separator {
                guard pattern.wholeParts < 5 else { break }
                pattern.wholeParts += 1
                pattern.partsEnd = Int32(index + 1)
            }
        }
        return pattern
    }

    private func minimum(_ encoded: [UInt8]) -> Int32 {
        var minimum: Int32 = 0
        var index = 0
        while index < encoded.count {
            if encoded[index] == Glob.variable {
                index += 3
                continue
            }
            if encoded[index] != Glob.star { minimum += 1 }
            index += 1
        }
        return minimum
    }

    private func holdsVariable(_ encoded: [UInt8]) -> Bool { encoded.contains(Glob.variable) }

    /// Makes the text the six parts of an ARN; false where it can not be one.
    ///
    /// A resource may leave parts out, which then match anything.
    private func separate(_ encoded: inout [UInt8], mark: Bool, complete: Bool) -> Bool {
        var found = 0
        var index = 0
        while index < encoded.count, found < 5 {
            if encoded[index] == Glob.variable {
                index += 3
                continue
            }
            if encoded[index] == UInt8(ascii: ":") {
                if mark { encoded[index] = Glob.separator }
                found += 1
            }
            index += 1
        }
        if found < 5, !complete { return false }
        while found < 5 {
            encoded.append(mark ? Glob.separator : UInt8(ascii: ":"))
            encoded.append(Glob.star)
            found += 1
        }
        return true
    }

    private mutating func encode(_ text: String, wildcards: Bool, variables: Bool) -> [UInt8] {
        let source = [UInt8](text.utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if variables, byte == UInt8(ascii: "$"),
                let end = variable(source, index, &encoded)
            {
                index = end
                continue
            }
            if wildcards, byte == UInt8(ascii: "*") {
                encoded.append(Glob.star)
            } else if wildcards, byte == UInt8(ascii: "?") {
                encoded.append(Glob.anyCharacter)
            } else {
                encoded.append(byte)
            }
            index += 1
        }
        return encoded
    }

    /// Reads `${name}`, `${name, 'default'}` or `${*}` at `start`; nil where it is plain text.
    private mutating func variable(
        _ source: [UInt8], _ start: Int, _ encoded: inout [UInt8]
    ) -> Int? {
        guard start + 2 < source.count, source[start + 1] == UInt8(ascii: "{") else { return nil }
        guard let reference = VariableReference.read(source, at: start) else { return nil }
        switch reference.kind {
        case .character(let byte): encoded.append(byte)
        case .key(let key, let fallback):
            guard variables.count < 0xFFFF else { return nil }
            var folded = key
            for index in folded.indices { fold(&folded[index]) }
            let (offset, count) = keep(folded)
            var variable = Variable(
                keyHash: Bytes.hash(folded), keyOffset: offset, keyCount: count, defaultOffset: 0,
                defaultCount: -1)
            if let fallback { (variable.defaultOffset, variable.defaultCount) = keep(fallback) }
            let number = variables.count
            variables.append(variable)
            encoded.append(contentsOf: [
                Glob.variable, UInt8(number & 0xFF), UInt8(number >> 8),
            ])
        }
        return reference.end
    }
}
