// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"
#include "tests/support/check.h"

#include <QRegularExpression>

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A second reader, by the letter of RFC 5545: unfolds lines, unescapes texts, refuses what is not allowed.
class Reader
{
public:
    struct Line
    {
        QString name;
        QStringList parameters;
        QString value;
    };

    /// Empty, with the reason in `wrong`, where the file breaks the rules.
    static QList<QList<Line>> events(const QByteArray &bytes, QString &wrong)
    {
        QList<QList<Line>> all;
        QStringList open;
        QByteArray rest = bytes;
        QList<QByteArray> physical;
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf("\r\n");
            if (end < 0) {
                wrong = u"a line without CRLF"_s;
                return {};
            }
            if (end > 75)
                wrong = u"a line of %1 octets"_s.arg(end);
            const QByteArray line = rest.left(end);
            if (QString::fromUtf8(line).toUtf8() != line)
                wrong = u"a character was broken over two lines"_s;
            if (line.startsWith(' ') && !physical.isEmpty())
                physical.last() += line.mid(1);
            else
                physical += line;
            rest = rest.mid(end + 2);
        }
        static const QRegularExpression shape(u"^([A-Z-]+)((?:;[A-Z]+=[^:;]+)*):(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
        for (const QByteArray &bytesOfLine : physical) {
            const auto match = shape.match(QString::fromUtf8(bytesOfLine));
            if (!match.hasMatch()) {
                wrong = u"no content line: "_s + QString::fromUtf8(bytesOfLine);
                return {};
            }
            const Line line{match.captured(1), match.captured(2).split(u';', Qt::SkipEmptyParts), unescaped(match.captured(3))};
            if (line.name == u"BEGIN") {
                open += line.value;
                if (line.value == u"VEVENT")
                    all.emplaceBack();
            } else if (line.name == u"END") {
                if (open.isEmpty() || open.takeLast() != line.value)
                    wrong = u"an end without its beginning"_s;
            } else if (open.value(1) == u"VEVENT") {
                all.last() += line;
            }
        }
        if (!open.isEmpty())
            wrong = u"no end"_s;
        return all;
    }

    static QString value(const QList<Line> &event, const QString &name)
    {
        for (const Line &line : event) {
            if (line.name == name)
                return line.value;
        }
        return {};
    }

private:
    static QString unescaped(const QString &text)
    {
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != u'\\' || i + 1 >= text.size()) {
                plain += text[i];
                continue;
            }
            const QChar c = text[++i];
            plain += c == u'n' || c == u'N' ? QChar(u'\n') : c;
        }
        return plain;
    }
};

ProjectFile plan()
{
    ProjectFile file;
    file.title = u"비전 검사; PoC, 1차"_s;
    const auto add = [&](int uid, const QString &name, int level, schedule::Moment start, schedule::Moment finish) {
        FileTask task;
        task.uid = uid;
        task.name = name;
        task.level = level;
        task.start = start;
        task.finish = finish;
        file.tasks.push_back(task);
    };
    const QDate monday(2026, 3, 2);
    add(0, u"사업"_s, 0, 0, 0);
    add(1, u"단계"_s, 1, schedule::momentOf(monday, 540), schedule::momentOf(monday.addDays(3), 1080));
    add(2, u"설계, 그리고 \\검토\\; \"인용\""_s, 2, schedule::momentOf(monday, 540), schedule::momentOf(monday.addDays(1), 1080));
    file.tasks.back().notes = u"첫 줄\n둘째 줄은 아주 길어서 일흔다섯 옥텟을 훌쩍 넘기며, 한글 한 글자는 세 옥텟이므로 글자 가운데에서 접으면 안 됩니다."_s;
    file.tasks.back().percentComplete = 40;
    add(3, u"착수 보고"_s, 2, schedule::momentOf(monday.addDays(3), 1080), schedule::momentOf(monday.addDays(3), 1080));
    file.tasks.back().predecessors = {{2, 0, schedule::LinkType::FinishToStart, 0, schedule::LagUnit::Work, false}};
    add(4, u"취소된 일"_s, 1, schedule::momentOf(monday, 540), schedule::momentOf(monday, 1080));
    file.tasks.back().active = false;
    return file;
}

const QDateTime made(QDate(2026, 3, 1), QTime(1, 2, 3), Qt::UTC);

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void aSecondReaderUnderstandsIt()
    {
        const WrittenPlan written = planICalendar(plan(), made, Language::Korean);
        QString wrong;
        const auto events = Reader::events(written.bytes, wrong);
        QCOMPARE(wrong, QString());
        QCOMPARE(events.size(), 3); // no summaries
        QCOMPARE(Reader::value(events[0], u"SUMMARY"_s), u"설계, 그리고 \\검토\\; \"인용\""_s);
        QCOMPARE(Reader::value(events[0], u"DTSTART"_s), u"20260302T090000"_s);
        QCOMPARE(Reader::value(events[0], u"DTEND"_s), u"20260303T180000"_s);
        QCOMPARE(Reader::value(events[0], u"DTSTAMP"_s), u"20260301T010203Z"_s);
        QCOMPARE(Reader::value(events[0], u"CATEGORIES"_s), u"비전 검사; PoC, 1차"_s);
        QVERIFY(Reader::value(events[0], u"DESCRIPTION"_s).startsWith(u"진척: 40%\n첫 줄\n둘째 줄은"_s));
        QVERIFY(Reader::value(events[0], u"DESCRIPTION"_s).endsWith(u"접으면 안 됩니다."_s));
        QVERIFY(written.bytes.contains("DTSTART;TZID=Asia/Seoul:") && written.bytes.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Seoul\r\n"));
    }

    void aMilestoneIsAWholeDay()
    {
        ProjectFile file = plan();
        QString wrong;
        auto events = Reader::events(planICalendar(file, made, Language::Korean).bytes, wrong);
        QCOMPARE(Reader::value(events[1], u"DTSTART"_s), u"20260305"_s);
        QCOMPARE(Reader::value(events[1], u"DTEND"_s), u"20260306"_s);
        QCOMPARE(Reader::value(events[1], u"DESCRIPTION"_s), u"선행작업: 설계, 그리고 \\검토\\; \"인용\""_s);
        // At midnight it closes the day before.
        file.tasks[3].start = file.tasks[3].finish = schedule::momentOf(QDate(2026, 3, 6));
        events = Reader::events(planICalendar(file, made, Language::Korean).bytes, wrong);
        QCOMPARE(Reader::value(events[1], u"DTSTART"_s), u"20260305"_s);
        QCOMPARE(wrong, QString());
    }

    void keysAreStable()
    {
        QString wrong;
        ProjectFile file = plan();
        const auto first = Reader::events(planICalendar(file, made, Language::Korean).bytes, wrong);
        file.tasks[2].name = u"다른 이름"_s;
        file.tasks[2].start = *file.tasks[2].start + 1440;
        const auto second = Reader::events(planICalendar(file, made.addDays(1), Language::English).bytes, wrong);
        QSet<QString> keys;
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(Reader::value(first[i], u"UID"_s), Reader::value(second[i], u"UID"_s));
            keys.insert(Reader::value(first[i], u"UID"_s));
        }
        QCOMPARE(keys.size(), 3);
        QCOMPARE(Reader::value(first[2], u"STATUS"_s), u"CANCELLED"_s);
    }

    void linesAreFolded_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("75 octets") << QString(75, u'a');
        QTest::newRow("76 octets") << QString(76, u'a');
        QTest::newRow("150 octets") << QString(150, u'a');
        QTest::newRow("Hangul") << QString(100, u'가');
        QTest::newRow("one letter before Hangul") << u'a' + QString(100, u'가');
        QTest::newRow("beyond the basic plane") << QString::fromUtf8("\xF0\xA0\xAE\xB7").repeated(60);
        QTest::newRow("nothing") << QString();
    }
    void linesAreFolded()
    {
        QFETCH(QString, line);
        const QByteArray folded = foldedLine(line);
        QVERIFY(folded.endsWith("\r\n"));
        QString again;
        for (const QByteArray &part : folded.split('\n')) {
            QVERIFY(part.size() <= 76); // with its CR
            const QByteArray text = part.endsWith('\r') ? part.chopped(1) : part;
            const QString read = QString::fromUtf8(text);
            QCOMPARE(read.toUtf8(), text);
            again += again.isEmpty() ? read : read.mid(1);
        }
        QCOMPARE(again, line);
    }

    void whatItDoesNotHoldIsSaid()
    {
        const QStringList remarks = planICalendar(plan(), made, Language::Korean).remarks;
        QCOMPARE(remarks.size(), 2);
        QVERIFY(remarks[1].contains(u"links"_s));
    }
};

QTEST_APPLESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
