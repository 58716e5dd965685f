import Testing

@testable import ExternalLinks

@Suite struct ScheduleTests {
    @Test func keepsToTheLimitsAndLetsHostsTakeTurns() {
        var limits = RequestLimits()
        limits.parallel = 3
        limits.gap = 1
        var schedule = Schedule(limits)
        for job in 0..<4 { schedule.add(job, host: "a", from: 0) }
        schedule.add(4, host: "b", from: 0)
        #expect(schedule.next(at: 0) == 0)
        #expect(schedule.next(at: 0) == 4)
        // The next of the first host may not begin before the gap is over.
        #expect(schedule.next(at: 0.5) == nil)
        #expect(schedule.nextBeginning() == 1)
        #expect(schedule.next(at: 1) == 1)
        // Three run.
        #expect(schedule.next(at: 9) == nil && schedule.nextBeginning() == nil)
        schedule.end(host: "b")
        // Two run at the first host.
        #expect(schedule.next(at: 9) == nil && schedule.nextBeginning() == nil)
        schedule.end(host: "a")
        #expect(schedule.next(at: 9) == 2)
    }

    @Test func waitsWhereItIsAskedTo() {
        var schedule = Schedule(RequestLimits())
        schedule.add(0, host: "a", from: 5)
        schedule.add(1, host: "a", from: 0)
        schedule.rest(host: "a", until: 3)
        #expect(schedule.nextBeginning() == 3)
        #expect(schedule.next(at: 2.9) == nil)
        #expect(schedule.next(at: 3) == 1)
        #expect(schedule.nextBeginning() == 5)
        #expect(schedule.takeAll(host: "a") == [0])
        #expect(schedule.nextBeginning() == nil)
    }
}

/// The rules that need no server.
@Suite struct InquiryTests {
    private func inquiry(_ unasked: UnaskedAddresses = UnaskedAddresses()) throws -> Inquiry {
        let address = try #require(WebAddress.read("https://docs.aws.amazon.com/a")).address
        return Inquiry(address, fragments: [], limits: RequestLimits(), unasked: unasked)
    }

    @Test(arguments: ["http://169.254.169.254/latest", "http://localhost/", "http://[::1]/"])
    func isNotLedToThisMachine(location: String) throws {
        var inquiry = try inquiry()
        let step = inquiry.take(Reply(status: 302, location: location))
        #expect(step == .done(Answer(.dead(.redirect(to: location)))))
    }

    @Test func takesASignInPageForAnAnswer() throws {
        var inquiry = try inquiry()
        let step = inquiry.take(
            Reply(status: 301, location: "https://eu-west-1.signin.aws.amazon.com/oauth?x=y"))
        #expect(step == .done(Answer(.answers)))
    }

    @Test func believesWhatIsSaidOfACertificate() throws {
        var inquiry = try inquiry()
        let cause = Answer.Cause.certificate("certificate has expired")
        #expect(inquiry.take(Reply(failure: cause)) == .done(Answer(.dead(cause))))
    }

    @Test func triesAgainWhereAConnectionBreaks() throws {
        var inquiry = try inquiry()
        let failure = Reply(failure: .noConnection("reset"))
        #expect(inquiry.take(failure) == .ask(after: 1))
        #expect(inquiry.asksForPage)
        #expect(inquiry.take(failure) == .done(Answer(.dead(.noConnection("reset")))))
    }
}
