package import IAMSimulator
package import SourceText

/// Writes answers as the XML documents of the AWS Query protocol.
package enum QueryAnswer {
    /// What members that are pictures become: the account answers with the text that a QR code holds.
    package typealias PictureMaker = @Sendable (_ text: String) -> [UInt8]

    /// The document that tells of success.
    package static func document(
        _ operation: Operation, _ answer: Value, requestID: String, picture: @escaping PictureMaker
    ) -> [UInt8] {
        let shape = AnswerTable.standard.answer(of: operation)
        var writer = XMLWriter(picture: picture)
        writer.raw("<\(shape.name)Response xmlns=\"\(namespace(shape.service))\">\n")
        if let wrapper = shape.wrapper {
            writer.raw("<\(wrapper)>\n")
            writer.members(shape.members, answer)
            writer.raw("</\(wrapper)>\n")
        }
        writer.raw("<ResponseMetadata>\n<RequestId>\(requestID)</RequestId>\n</ResponseMetadata>\n")
        writer.raw("</\(shape.name)Response>\n")
        return writer.bytes
    }

    /// The document that tells of an error.
    ///
    /// - Parameter service: `iam` or `sts`; the protocol's own errors come before it is known.
    package static func error(
        code: String, status: Int, message: String, service: String, requestID: String
    ) -> [UInt8] {
        var writer = XMLWriter(picture: { _ in [] })
        writer.raw("<ErrorResponse xmlns=\"\(namespace(service))\">\n<Error>\n<Type>")
        writer.raw(status < 500 ? "Sender" : "Receiver")
        writer.raw("</Type>\n<Code>")
        writer.text(code)
        writer.raw("</Code>\n")
        if !message.isEmpty {
            writer.raw("<Message>")
            writer.text(message)
            writer.raw("</Message>\n")
        }
        writer.raw("</Error>\n<RequestId>\(requestID)</RequestId>\n</ErrorResponse>\n")
        return writer.bytes
    }

    private static func namespace(_ service: String) -> String {
        service == "sts"
            ? "https://sts.amazonaws.com/doc/2011-06-15/"
            : "https://iam.amazonaws.com/doc/2010-05-08/"
    }
}

/// Writes the members of an answer as the service model has them.
private struct XMLWriter {
    let picture: QueryAnswer.PictureMaker
    private(set) var bytes: [UInt8] = []

    init(picture: @escaping QueryAnswer.PictureMaker) {
        self.picture = picture
        bytes.reserveCapacity(1024)
    }

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Members that the answer lacks are left out.
    mutating func members(_ members: [(name: String, kind: AnswerTable.Kind)], _ value: Value) {
        for member in members {
            guard let part = value[member.name], !part.isNull else { continue }
            element(member.name, member.kind, part)
        }
    }

    private mutating func element(_ name: String, _ kind: AnswerTable.Kind, _ value: Value) {
        raw("<\(name)>")
        switch kind {
        case .text:
            // Documents travel percent-encoded.
            if QueryDocuments.members.contains(name) {
                raw(ASCII.percentEncoded(value.scalarText ?? ""))
            } else {
                text(value.scalarText ?? "")
            }
        case .time: text(XMLWriter.time(value.scalarText ?? ""))
        case .bytes: raw(base64(name, value.scalarText ?? ""))
        case .list(let part):
            for element in value.elements ?? [] { self.element("member", part, element) }
        case .structure(let position):
            raw("\n")
            members(AnswerTable.standard.structures[position], value)
        case .map:
            for member in value.members ?? [] {
                raw("<entry>")
                element("key", .text, .string(member.key))
                element("value", .text, member.value)
                raw("</entry>\n")
            }
        }
        raw("</\(name)>\n")
    }

    mutating func text(_ text: String) {
        // U+FFFE and U+FFFF are no characters, and so not allowed in XML either.
        if text.utf8.contains(0xEF), text.unicodeScalars.contains(where: XMLWriter.isNoCharacter) {
            return self.text(
                String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.map { XMLWriter.isNoCharacter($0) ? "\u{FFFD}" : $0 })))
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "\""): raw("&quot;")
            case UInt8(ascii: "\r"): raw("&#xD;")
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x20...: bytes.append(byte)
            // Other control characters are not allowed in XML 1.0, in whatever form.
            default: raw("\u{FFFD}")
            }
        }
    }

    private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
    }

    private func base64(_ name: String, _ text: String) -> String {
        Base64.encode(name == "QRCodePNG" ? picture(text) : Array(text.utf8))
    }

    /// `2026-01-15T09:00:00+00:00` → `2026-01-15T09:00:00Z`, as AWS writes times.
    private static func time(_ text: String) -> String {
        text.hasSuffix("+00:00") ? text.dropLast(6) + "Z" : text
    }
}

/// The members of answers that hold policies.
package enum QueryDocuments {
    package static let members: Set<String> = [
        "PolicyDocument", "AssumeRolePolicyDocument", "Document",
    ]
}
