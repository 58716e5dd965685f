private import Synchronization

/// A name in a template or a context as a number, so that looking one up compares no texts.
///
/// Every text has one number for the life of the process. Names come from templates and from this
/// module's own contexts, so there are few.
struct TemplateName: Hashable, Sendable {
    private let number: Int32

    init(_ text: String) {
        number = TemplateName.numbers.withLock { numbers in
            if let known = numbers[text] { return known }
            let next = Int32(numbers.count)
            numbers[text] = next
            return next
        }
    }

    private static let numbers = Mutex<[String: Int32]>([:])
}
