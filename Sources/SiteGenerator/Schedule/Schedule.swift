/// When which lesson is held, if the course is taught from beginning to end.
struct Schedule: Sendable, Equatable {
    enum Item: Sendable, Equatable {
        /// The lesson's place among all lessons.
        case lesson(Int)
        case pause(title: String?)
    }

    struct Entry: Sendable, Equatable {
        var item: Item
        /// Minutes since midnight.
        var start: Int
        var minutes: Int

        var end: Int { start + minutes }
    }

    /// The entries of each day.
    var days: [[Entry]]

    /// Lays lessons of these lengths, in minutes, end to end.
    ///
    /// A break is taken between two lessons, as near to its time as that allows. A lesson that would
    /// not be over by the end of the day begins the next one, unless it is longer than a day.
    init(lessons: [Int], settings: ScheduleSettings) {
        days = []
        var day: [Entry] = []
        var time = settings.start
        var breaks = settings.breaks[...]
        func isDue(_ pause: ScheduleSettings.Break, before minutes: Int) -> Bool {
            // The beginning of the lesson is nearer to the time of the break than its end is.
            pause.at - time <= time + minutes - pause.at
        }
        for (index, minutes) in lessons.enumerated() {
            while let pause = breaks.first, isDue(pause, before: minutes), !day.isEmpty,
                pause.at > settings.start
            {
                breaks.removeFirst()
                day.append(
                    Entry(item: .pause(title: pause.title), start: time, minutes: pause.minutes))
                time += pause.minutes
            }
            if time + minutes > settings.end, !day.isEmpty {
                while case .pause = day.last?.item { day.removeLast() }
                days.append(day)
                day = []
                time = settings.start
                breaks = settings.breaks[...]
            }
            day.append(Entry(item: .lesson(index), start: time, minutes: minutes))
            time += minutes
        }
        if !day.isEmpty { days.append(day) }
    }

    /// `09:05`; hours go on beyond 24 where one lesson is longer than a day.
    static func clock(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }
}
