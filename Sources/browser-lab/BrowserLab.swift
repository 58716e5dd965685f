internal import LabGrading
internal import PolicyLanguage
internal import SourceText

// The doors of the WebAssembly module. Strings are UTF-8, given as an address and a byte count.
// A result is an address: a 32-bit little-endian byte count, then that many bytes.

/// Makes room for a string that the page is about to write.
@_expose(wasm, "iamlab_allocate") @_cdecl("iamlab_allocate")
public func allocate(_ count: Int32) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer.allocate(byteCount: max(1, Int(count)), alignment: 8)
}

/// Gives back what `iamlab_allocate` or a result took.
@_expose(wasm, "iamlab_release") @_cdecl("iamlab_release")
public func release(_ pointer: UnsafeMutableRawPointer) { pointer.deallocate() }

/// Grades a submission: the lab's definition as JSON, the submission's name and text, the learner.
/// The result is the grade as JSON, byte for byte what `iamlab grade --format json` prints.
@_expose(wasm, "iamlab_grade") @_cdecl("iamlab_grade")
public func grade(
    _ lab: UnsafePointer<UInt8>, _ labCount: Int32, _ name: UnsafePointer<UInt8>,
    _ nameCount: Int32, _ text: UnsafePointer<UInt8>, _ textCount: Int32,
    _ learner: UnsafePointer<UInt8>, _ learnerCount: Int32
) -> UnsafeMutableRawPointer {
    let definition = SourceFile(name: "lab.json", bytes: bytes(lab, labCount))
    let submission = SourceFile(
        name: String(decoding: bytes(name, nameCount), as: UTF8.self),
        bytes: bytes(text, textCount))
    guard let lab = Lab.read(pageDefinition: definition) else {
        return result("{\"fault\":\"the lab's definition is damaged\"}")
    }
    let learner = String(decoding: bytes(learner, learnerCount), as: UTF8.self)
    return result(Grader(lab).grade(Submission(submission), learner: learner).json)
}

/// Decides a request against policies: the request as JSON in the form of docs/policies.md. The result
/// is what `iamlab policy evaluate --stream` prints for it.
@_expose(wasm, "iamlab_evaluate") @_cdecl("iamlab_evaluate")
public func evaluate(
    _ request: UnsafePointer<UInt8>, _ requestCount: Int32
) -> UnsafeMutableRawPointer {
    result(PolicyCase.answer(SourceFile(name: "", bytes: bytes(request, requestCount))).text)
}

private func bytes(_ start: UnsafePointer<UInt8>, _ count: Int32) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: max(0, Int(count))))
}

private func result(_ text: String) -> UnsafeMutableRawPointer {
    let bytes = Array(text.utf8)
    let pointer = allocate(Int32(bytes.count + 4))
    pointer.storeBytes(of: UInt32(bytes.count).littleEndian, as: UInt32.self)
    for (index, byte) in bytes.enumerated() {
        pointer.storeBytes(of: byte, toByteOffset: index + 4, as: UInt8.self)
    }
    return pointer
}
