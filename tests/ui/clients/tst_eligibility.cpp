// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/clientfixture.h"
#include "ui/clients/duetext.h"
#include "ui/clients/eligibilitysection.h"

#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

class TestEligibility : public QObject
{
    Q_OBJECT

private:
    struct Open : test::ClientFixture
    {
        Open() : section(std::make_unique<EligibilitySection>(context(), client))
        {
            QObject::connect(workspace.get(), &workspace::Workspace::changed, section.get(), &EligibilitySection::refresh);
            section->resize(1190, 600);
            section->show();
        }
        template<class T>
        T *find(const QString &name)
        {
            T *found = section->findChild<T *>(name);
            if (!found)
                qFatal("no %s", qUtf8Printable(name));
            return found;
        }
        template<class T>
        QList<T *> fields(const QString &list)
        {
            QList<T *> seen;
            for (T *each : find<QWidget>(list)->template findChildren<T *>(Qt::FindDirectChildrenOnly)) {
                if (each->isVisible())
                    seen.append(each);
            }
            return seen;
        }
        std::unique_ptr<EligibilitySection> section;
    };

private slots:
    void initTestCase() { new CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }

    void amountsAreTypedInTheUnitThatIsShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("won");
        QTest::newRow("thousand") << u"18,340,000"_s << int(AmountUnit::Thousand) << qint64(18'340'000'000);
        QTest::newRow("million") << u"18340"_s << int(AmountUnit::Million) << qint64(18'340'000'000);
        QTest::newRow("million with decimals") << u"15872.5"_s << int(AmountUnit::Million) << qint64(15'872'500'000);
        QTest::newRow("억 says itself") << u"183억 4000만"_s << int(AmountUnit::Thousand) << qint64(18'340'000'000);
        QTest::newRow("loss") << u"-120"_s << int(AmountUnit::Million) << qint64(-120'000'000);
        QTest::newRow("words") << u"많음"_s << int(AmountUnit::Million) << qint64(-1);
        QTest::newRow("beyond all") << u"999999999999999"_s << int(AmountUnit::Million) << qint64(-1);
    }
    void amountsAreTypedInTheUnitThatIsShown()
    {
        QFETCH(QString, typed);
        QFETCH(int, unit);
        QFETCH(qint64, won);
        const auto read = SalesEdit::parse(typed, AmountUnit(unit));
        QCOMPARE(read.has_value(), won != -1);
        if (read)
            QCOMPARE(read->amount, won);
    }

    void anotherUnitChangesNothingStored()
    {
        Open open;
        auto *sales = open.find<SalesEdit>(u"eligibility.sales1"_s);
        sales->setText(u"15872.5"_s); // in thousands: 15,872,500 won
        sales->commitPending();
        QCOMPARE(open.company().sales1->amount, qint64(15'872'500));
        QCOMPARE(sales->text(), u"15,873"_s);
        open.find<ChoiceBox>(u"eligibility.unit"_s)->setCurrentIndex(int(AmountUnit::Million));
        QCOMPARE(sales->text(), u"16"_s);
        sales->commitPending();
        QCOMPARE(open.company().sales1->amount, qint64(15'872'500));
        EligibilitySection again(open.context(), open.client); // the unit is kept for this person
        QCOMPARE(again.findChild<SalesEdit *>(u"eligibility.sales1"_s)->text(), u"16"_s);
    }

    void theAgeFollowsTheFoundingDate()
    {
        Open open; // on 2026-03-04
        auto *founded = open.find<DateEdit>(u"eligibility.founded"_s);
        auto *age = open.find<ToneText>(u"eligibility.age"_s);
        founded->setText(u"2016-03-05"_s);
        founded->commitPending();
        QVERIFY(age->text().contains(u'9')); // one day short of ten
        founded->setText(u"2016-03-04"_s);
        founded->commitPending();
        QVERIFY(age->text().contains(u"10"_s));
        founded->setText(u"2027-01-01"_s);
        founded->commitPending();
        QCOMPARE(age->tone(), Tone::Warn);
    }

    void employeesAreAWholeNumber()
    {
        Open open;
        auto *employees = open.find<CheckedEdit>(u"eligibility.employees"_s);
        employees->setText(u"1,420"_s);
        employees->commitPending();
        QCOMPARE(open.company().employees, std::optional(1420));
        employees->setText(u"-3"_s);
        employees->commitPending();
        QVERIFY(employees->isWrong());
        QCOMPARE(open.company().employees, std::optional(1420));
        CHECK_OK(open.workspace->undo());
        QCOMPARE(open.company().employees, std::optional<int>());
    }

    void typingIntoTheEmptyRowAddsACertificate()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(open.section.get()));
        QCOMPARE(open.fields<FieldEdit>(u"certificates"_s).size(), 2); // name and number of the empty row
        FieldEdit *name = open.fields<FieldEdit>(u"certificates"_s).at(0);
        name->setFocus();
        test::typeText(name, u"벤처기업확인서"_s);
        name->commitPending();
        QCOMPARE(open.all<Certificate>().size(), size_t(1));
        QCOMPARE(name->text(), u"벤처기업확인서"_s); // the same control: nothing moved under the hands
        QVERIFY(name->hasFocus());
        QCOMPARE(open.fields<FieldEdit>(u"certificates"_s).size(), 4);
        auto *expires = open.fields<DateEdit>(u"certificates"_s).at(1);
        expires->setText(u"2026-03-03"_s);
        expires->commitPending();
        QCOMPARE(open.all<Certificate>().front().expires, QDate(2026, 3, 3));
        QCOMPARE(open.fields<ToneText>(u"certificates"_s).at(0)->tone(), Tone::Bad);
        QVERIFY(!open.fields<ToneText>(u"certificates"_s).at(0)->text().isEmpty());

        auto remove = open.fields<QPushButton>(u"certificates"_s);
        QVERIFY(remove.at(0)->isEnabled());
        QVERIFY(!remove.at(1)->isEnabled()); // nothing to remove in the empty row
        QTest::mouseClick(remove.at(0), Qt::LeftButton);
        QVERIFY(open.all<Certificate>().empty());
        QCOMPARE(open.fields<FieldEdit>(u"certificates"_s).size(), 2);
        CHECK_OK(open.workspace->undo());
        QCOMPARE(open.fields<FieldEdit>(u"certificates"_s).size(), 4);
        QCOMPARE(open.fields<FieldEdit>(u"certificates"_s).at(0)->text(), u"벤처기업확인서"_s);
        QCOMPARE(open.fields<FieldEdit>(u"certificates"_s).at(2)->text(), QString()); // the empty row stands last
    }

    void undoneWhileTheRowIsInHandItStaysOneEmptyRow()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(open.section.get()));
        FieldEdit *programme = open.fields<FieldEdit>(u"supports"_s).at(0);
        programme->setFocus();
        test::typeText(programme, u"스마트공장"_s);
        programme->commitPending();
        CHECK_OK(open.workspace->undo());
        QVERIFY(open.all<Support>().empty());
        QCOMPARE(open.fields<FieldEdit>(u"supports"_s).size(), 2);
        QCOMPARE(programme->text(), QString());
        QVERIFY(programme->hasFocus());
        CHECK_OK(open.workspace->redo());
        QCOMPARE(open.all<Support>().size(), size_t(1));
        QCOMPARE(programme->text(), u"스마트공장"_s);
    }

    void expiryIsToldInTime()
    {
        const QDate today(2026, 3, 4);
        QCOMPARE(expiryText({}, today).text, QString());
        QCOMPARE(expiryText(QDate(2026, 3, 3), today).tone, Tone::Bad);
        QCOMPARE(expiryText(today, today).tone, Tone::Warn);
        QCOMPARE(expiryText(QDate(2026, 5, 3), today).tone, Tone::Warn);
        QCOMPARE(expiryText(QDate(2026, 5, 4), today).text, QString());
    }
};

QTEST_MAIN(TestEligibility)
#include "tst_eligibility.moc"
