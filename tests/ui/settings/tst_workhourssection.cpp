// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/settings/workhoursdialog.h"
#include "ui/settings/workhourssection.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace axw;
using namespace axw::settings;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture : axw::test::PageFixture
{
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<WorkHoursSection> section;

    Fixture()
    {
        workspace = std::move(*workspace::Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, u"서울 센터"_s}, clock));
        section = std::make_unique<WorkHoursSection>(context(*workspace));
        QObject::connect(workspace.get(), &workspace::Workspace::changed, section.get(), [this] { section->look(); });
        section->show();
    }
    widgets::TableView *table() const { return section->findChild<widgets::TableView *>(u"settings.workHours"_s); }
    void press(const QString &name) { QTest::mouseClick(section->findChild<QPushButton *>(name), Qt::LeftButton); }
    /// What is done in the dialog that a button opens.
    void press(const QString &name, const std::function<void(WorkHoursDialog &)> &fill)
    {
        bool filled = false;
        QTimer::singleShot(0, section.get(), [&] {
            auto *dialog = qobject_cast<WorkHoursDialog *>(QApplication::activeModalWidget());
            if (dialog) {
                filled = true;
                fill(*dialog);
                dialog->accept();
                if (dialog->isVisible())
                    dialog->reject();
            }
        });
        press(name);
        QVERIFY(filled);
    }
    std::vector<poc::WorkHours> all() const { return *workspace->workHours().all(); }
};

void type(WorkHoursDialog &dialog, const QString &field, const QString &text)
{
    dialog.findChild<QLineEdit *>(field)->setText(text);
}

} // namespace

class TestWorkHoursSection : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void hoursAreAddedChangedAndRemoved()
    {
        Fixture f;
        QAbstractItemModelTester tester(f.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.press(u"settings.addHours"_s, [](WorkHoursDialog &dialog) {
            type(dialog, u"workhours.name"_s, u"자문위원 오전"_s);
            QCOMPARE(dialog.findChild<QLineEdit *>(u"workhours.day0"_s)->placeholderText(), u"09:00–12:00, 13:00–18:00"_s);
            for (const char *day : {"workhours.day0", "workhours.day2"})
                type(dialog, QString::fromLatin1(day), u"9-13"_s);
            for (const char *day : {"workhours.day1", "workhours.day3", "workhours.day4"})
                type(dialog, QString::fromLatin1(day), u"free"_s);
            dialog.findChild<QPushButton *>(u"workhours.addDay"_s)->click();
            auto *days = dialog.findChild<QTableWidget *>(u"workhours.days"_s);
            days->item(0, 0)->setText(u"2026. 8. 3."_s);
            days->item(0, 1)->setText(u"8/7"_s);
            days->item(0, 3)->setText(u"하계휴가"_s);
        });
        QCOMPARE(f.all().size(), size_t(1));
        const poc::WorkHours made = f.all().front();
        QCOMPARE(made.own.week[0], (std::vector<schedule::Shift>{{540, 780}}));
        QCOMPARE(made.own.week[1], std::vector<schedule::Shift>());
        QVERIFY(!made.own.week[5]);
        QCOMPARE(made.own.exceptions.size(), size_t(1));
        QCOMPARE(made.own.exceptions[0].dates.from, QDate(2026, 8, 3));
        QCOMPARE(made.own.exceptions[0].dates.until, QDate(2026, 8, 7));
        QCOMPARE(f.table()->model()->index(0, WorkHoursModel::Week).data().toString(), u"8 hours a week · 1 rule(s) for other days"_s);

        QVERIFY(f.table()->selectId(made.id.toString()));
        f.press(u"settings.changeHours"_s, [](WorkHoursDialog &dialog) {
            QCOMPARE(dialog.findChild<QLineEdit *>(u"workhours.day1"_s)->text(), u"free"_s);
            type(dialog, u"workhours.day1"_s, {});
        });
        QVERIFY(!f.all().front().own.week[1]);
        QCOMPARE(f.all().front().own.exceptions, made.own.exceptions);
        QVERIFY(f.table()->selectId(made.id.toString()));
        QSignalSpy told(f.section.get(), &WorkHoursSection::told);
        f.press(u"settings.removeHours"_s);
        QCOMPARE(f.all().size(), size_t(0));
        QCOMPARE(told.count(), 1);
        CHECK_OK(f.workspace->undo());
        CHECK_OK(f.workspace->undo());
        QCOMPARE(f.all().front(), made);
    }

    void wrongWordsChangeNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"workhours.name"_s << u" "_s;
        QTest::newRow("no hours") << u"workhours.day3"_s << u"오전"_s;
        QTest::newRow("over midnight") << u"workhours.day3"_s << u"22:00-06:00"_s;
        QTest::newRow("no date") << QString() << u"언젠가"_s;
    }
    void wrongWordsChangeNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Fixture f;
        f.press(u"settings.addHours"_s, [&](WorkHoursDialog &dialog) {
            type(dialog, u"workhours.name"_s, u"야간"_s);
            if (!field.isEmpty()) {
                type(dialog, field, text);
            } else {
                dialog.findChild<QPushButton *>(u"workhours.addDay"_s)->click();
                dialog.findChild<QTableWidget *>(u"workhours.days"_s)->item(0, 0)->setText(text);
            }
            dialog.accept();
            QVERIFY(dialog.isVisible());
        });
        QCOMPARE(f.all().size(), size_t(0));
    }

    /// Hours of a plan that came from another program hold more than the dialog shows.
    void whatIsNotShownStays()
    {
        Fixture f;
        poc::WorkHours hours;
        hours.name = u"교대"_s;
        hours.ground = poc::WorkHours::Ground::PlainWeek;
        schedule::RecurringException fridays;
        fridays.dates.pattern = schedule::Recurrence::Pattern::Weekly;
        fridays.dates.from = QDate(2026, 1, 1);
        fridays.dates.weekdays[4] = true;
        hours.own.exceptions.push_back(fridays);
        hours.own.weeks.push_back({QDate(2026, 7, 1), QDate(2026, 8, 31), {}});
        hours.own.exceptions.push_back(schedule::exceptionOn(QDate(2026, 5, 4), QDate(2026, 5, 4), {}, {u"창립기념일"_s, u"Founding day"_s}));
        hours.id = *f.workspace->edit("Add working hours", [&] { return f.workspace->workHours().add(hours); });
        QVERIFY(f.table()->selectId(hours.id.toString()));
        f.press(u"settings.changeHours"_s, [](WorkHoursDialog &dialog) {
            QCOMPARE(dialog.findChild<QComboBox *>(u"workhours.base"_s)->currentData().toString(), u"plain"_s);
            QCOMPARE(dialog.findChild<QTableWidget *>(u"workhours.days"_s)->rowCount(), 1);
            type(dialog, u"workhours.name"_s, u"2교대"_s);
        });
        hours.name = u"2교대"_s;
        QCOMPARE(f.all().front(), hours);
    }

    void hoursAreDerivedFromOthersButNotFromThemselves()
    {
        Fixture f;
        poc::WorkHours base;
        base.name = u"가"_s;
        base.own.week[5] = std::vector<schedule::Shift>{{540, 720}};
        base.id = *f.workspace->edit("Add working hours", [&] { return f.workspace->workHours().add(base); });
        f.press(u"settings.addHours"_s, [&](WorkHoursDialog &dialog) {
            type(dialog, u"workhours.name"_s, u"나"_s);
            auto *choice = dialog.findChild<QComboBox *>(u"workhours.base"_s);
            choice->setCurrentIndex(choice->findData(base.id.toString()));
            QCOMPARE(dialog.findChild<QLineEdit *>(u"workhours.day5"_s)->placeholderText(), u"09:00–12:00"_s);
        });
        QCOMPARE(f.all().back().base, base.id);
        QVERIFY(f.table()->selectId(base.id.toString()));
        f.press(u"settings.changeHours"_s, [&](WorkHoursDialog &dialog) {
            auto *choice = dialog.findChild<QComboBox *>(u"workhours.base"_s);
            QCOMPARE(choice->findData(base.id.toString()), -1);
            choice->setCurrentIndex(choice->count() - 1); // derived from it: a circle
        });
        QVERIFY(f.all().front().base.isNull());
        QCOMPARE(f.prompter.errors.size(), 1);
    }
};

QTEST_MAIN(TestWorkHoursSection)
#include "tst_workhourssection.moc"
