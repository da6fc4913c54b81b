// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/specialdays.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/settings/settingsmodels.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/specialdaydialog.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/valueedits.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
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

    Fixture() : PageFixture({u"forms.import"_s, u"benchmarks.import"_s})
    {
        auto made = workspace::Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, u"서울 센터"_s}, clock);
        workspace = std::move(*made);
    }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void theCentreIsNamedByOneUndoableEdit()
    {
        Fixture f;
        SettingsPage page(f.context(*f.workspace));
        auto *centre = page.findChild<widgets::FieldEdit *>(u"settings.centre"_s);
        QCOMPARE(centre->text(), u"서울 센터"_s);
        centre->setText(u"부산 센터"_s);
        page.commitPending();
        QCOMPARE(f.workspace->setting(u"centre.name"_s).value_or(QString()), u"부산 센터"_s);
        CHECK_OK(f.workspace->undo());
        QCOMPARE(centre->text(), u"서울 센터"_s);
    }

    void aNameIsNeverEmptied()
    {
        Fixture f;
        SettingsPage page(f.context(*f.workspace));
        auto *person = page.findChild<widgets::FieldEdit *>(u"settings.person"_s);
        person->setText(u" "_s);
        page.commitPending();
        QCOMPARE(f.workspace->person(), u"김지원"_s);
        person->setText(u"박서준"_s);
        page.commitPending();
        QCOMPARE(f.workspace->person(), u"박서준"_s);
        QCOMPARE(widgets::readPreferences(f.settings).person, u"박서준"_s);
    }

    void choicesAreStoredAndTold()
    {
        Fixture f;
        SettingsPage page(f.context(*f.workspace));
        QSignalSpy changed(&page, &widgets::Page::preferencesChanged);
        const auto choose = [&page](const QString &name, int index) {
            auto *box = page.findChild<QComboBox *>(name);
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        };
        choose(u"settings.language"_s, 1);
        choose(u"settings.theme"_s, 2);
        choose(u"settings.textsize"_s, 3);
        QCOMPARE(changed.count(), 3);
        const widgets::Preferences now = widgets::readPreferences(f.settings);
        QCOMPARE(now.language, Language::English);
        QCOMPARE(now.scheme, widgets::SchemeChoice::Dark);
        QCOMPARE(now.textScale, widgets::textScales().at(3));
    }

    void howFormsAreShownIsAHabitOfTheMachine()
    {
        Fixture f;
        SettingsPage page(f.context(*f.workspace));
        page.findChild<QCheckBox *>(u"settings.plainLines"_s)->click();
        QCOMPARE(widgets::readFormHabits(f.settings), (widgets::FormHabits{false, true}));
        page.findChild<QCheckBox *>(u"settings.bothLanguages"_s)->click();
        page.findChild<QCheckBox *>(u"settings.plainLines"_s)->click();
        SettingsPage again(f.context(*f.workspace));
        QVERIFY(again.findChild<QCheckBox *>(u"settings.bothLanguages"_s)->isChecked());
        QVERIFY(!again.findChild<QCheckBox *>(u"settings.plainLines"_s)->isChecked());
    }

    void aDayIsAddedTypedFreelyAndRemoved()
    {
        Fixture f;
        SettingsPage page(f.context(*f.workspace));
        page.show();
        QTimer::singleShot(0, &page, [] {
            auto *dialog = qobject_cast<SpecialDayDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->accept(); // refused without a date
            QVERIFY(dialog->isVisible());
            dialog->findChild<widgets::DateEdit *>()->setText(u"3/20"_s);
            dialog->accept();
        });
        QTest::mouseClick(page.findChild<QPushButton *>(u"settings.addDay"_s), Qt::LeftButton);
        const auto days = workspace::specialDays(*f.workspace);
        CHECK_OK(days);
        QCOMPARE(days->size(), size_t(1));
        QCOMPARE(days->front().day, QDate(2026, 3, 20));
        auto *table = page.findChild<widgets::TableView *>(u"settings.days"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->selectId(days->front().id.toString()));
        QTest::mouseClick(page.findChild<QPushButton *>(u"settings.dropDay"_s), Qt::LeftButton);
        QCOMPARE(workspace::specialDays(*f.workspace)->size(), size_t(0));
        CHECK_OK(f.workspace->undo());
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void tablesUseTheWidthAndTextsKeepTheirMeasure()
    {
        Fixture f;
        SettingsPage page(f.context(*f.workspace));
        page.resize(1180, 700);
        page.show();
        for (const char *name : {"settings.days", "settings.forms", "settings.benchmark"}) {
            const auto *table = page.findChild<widgets::TableView *>(QString::fromLatin1(name));
            QTRY_VERIFY2(table->width() > 1000, name);
        }
        for (const widgets::SoftText *text : page.findChildren<widgets::SoftText *>()) {
            QVERIFY2(text->width() <= 760, qPrintable(text->text()));
            if (text->isVisible())
                QVERIFY2(text->mapTo(&page, QPoint()).x() < 400, qPrintable(text->text())); // at the left, not in the middle
        }
    }

    void modelsKeepTheirPromises()
    {
        SpecialDaysModel days(Language::Korean);
        QAbstractItemModelTester first(&days, QAbstractItemModelTester::FailureReportingMode::QtTest);
        days.setDays({{workspace::SpecialDayId::create(), QDate(2026, 3, 20), u"창립기념일"_s, {}, false}});
        QCOMPARE(days.index(0, SpecialDaysModel::Name).data().toString(), u"창립기념일"_s);
        BackupModel backups(Language::English);
        QAbstractItemModelTester second(&backups, QAbstractItemModelTester::FailureReportingMode::QtTest);
        backups.setBackups({{u"/nowhere"_s, QDateTime(QDate(2026, 3, 4), QTime(0, 0), Qt::UTC), u"work"_s}});
        QCOMPARE(backups.index(0, BackupModel::Taken).data().toString(), u"4 March 2026, 09:00"_s);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
