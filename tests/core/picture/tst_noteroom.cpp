// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/noteroom.h"

#include "core/picture/timelinepages.h"

#include "tests/support/check.h"

#include <QFontMetricsF>
#include <QTest>

using namespace axw;
using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;

/// Words behind bars stand within a chart that cannot be scrolled.
class TestNoteRoom : public QObject
{
    Q_OBJECT

    GanttStyle m_style;

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnWarnings();
        m_style = paperStyle(u"NanumBarunGothic"_s);
    }

    void theLastWordsEndAtTheEdge()
    {
        const QFontMetricsF metrics(m_style.small);
        GanttTask last;
        last.milestone = true;
        last.start = last.finish = schedule::momentOf(QDate(2027, 1, 12), 540);
        QVERIFY(!noteRoomOf(last, metrics, m_style));
        last.note = u"1. 12. 최종평가 (+4일)"_s;
        const auto note = noteRoomOf(last, metrics, m_style);
        QVERIFY(note.has_value());
        const double from = note->afterDay - 100;
        const double width = note->width * 4;
        const double days = daysWithNote(101, from, width, *note);
        QCOMPARE((note->afterDay - from) / days * width + note->width, width);
        QCOMPARE(daysWithNote(1000, from, width, *note), 1000.0); // there is room already
    }

    void wordsTakeNoMoreThanTheirShare()
    {
        const NoteRoom note{100, 5000};
        QVERIFY(daysWithNote(100, 0, 1000, note) < 200);
    }

    void whatIsLaterInTheRowPushesTheWordsOn()
    {
        const QFontMetricsF metrics(m_style.small);
        TimelineRow row;
        row.note = u"약속 +1일"_s;
        QVERIFY(!noteRoomOf(row, metrics, m_style)); // nothing is planned
        row.planned = true;
        row.start = row.finish = schedule::momentOf(QDate(2027, 1, 12), 540);
        const double behindBar = noteRoomOf(row, metrics, m_style)->afterDay;
        row.due = row.finish + 9 * schedule::minutesOfDay;
        QCOMPARE(noteRoomOf(row, metrics, m_style)->afterDay, behindBar + 9);
    }
};

QTEST_MAIN(TestNoteRoom)
#include "tst_noteroom.moc"
