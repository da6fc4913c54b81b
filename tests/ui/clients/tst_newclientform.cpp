// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/listfixture.h"
#include "tests/support/pagefixture.h"
#include "ui/clients/newclientform.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/notedfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

/// Registers a request by keyboard and input method.
class TestNewClientForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageFixture> m_around;
    std::unique_ptr<test::ListFixture> m_place;
    std::unique_ptr<NewClientForm> m_form;

    template<class T>
    T *field(const QString &name) const
    {
        return m_form->findChild<T *>(u"newclient."_s + name);
    }
    widgets::NotedField *note(const QString &name) const
    {
        return qobject_cast<widgets::NotedField *>(field<QLineEdit>(name)->parentWidget());
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(line, &event);
    }
    void save() { field<QPushButton>(u"save"_s)->click(); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_around = std::make_unique<test::PageFixture>();
        m_place = std::make_unique<test::ListFixture>(m_around->clock);
        m_form = std::make_unique<NewClientForm>(m_around->context(m_place->workspace()));
        m_form->start();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_place.reset();
        m_around.reset();
    }

    void aRequestIsRegisteredAsOneEdit()
    {
        QSignalSpy registered(m_form.get(), &NewClientForm::registered);
        type(u"name"_s, u"(주)한빛물류"_s);
        type(u"brn"_s, u"1248100998"_s);
        type(u"ksic"_s, u"H52"_s);
        type(u"address"_s, u"서울특별시 서초구 강남대로 1"_s);
        type(u"contact"_s, u"한지민"_s);
        type(u"contact.title"_s, u"부장"_s);
        field<QPlainTextEdit>(u"wanted"_s)->setPlainText(u"창고 출고 오류를 비전 AI로 줄이고 싶음"_s);
        QTest::keyClick(field<QPlainTextEdit>(u"wanted"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(registered.size(), 1);
        QVERIFY(!m_form->isVisible());

        const auto file = registered.at(0).at(0).value<CaseFile>();
        const auto client = m_place->workspace().clients().get(file.client);
        CHECK_OK(client);
        QCOMPARE(client->brn, u"1248100998"_s);
        QCOMPARE(client->ksic, u"H52"_s);
        QCOMPARE(client->field, Field::Logistics);
        QCOMPARE(client->region, u"서초구"_s);
        QCOMPARE(client->owner, u"김지원"_s);
        QCOMPARE(m_place->workspace().clients().of<Contact>(file.client)->front().title, u"부장"_s);
        CHECK_OK(m_place->workspace().undo());
        QCOMPARE(m_place->workspace().clients().count().value_or(-1), 0);
    }

    void aNameIsNeeded()
    {
        save();
        QVERIFY(m_form->isVisible());
        QVERIFY(note(u"name"_s)->isBad());
        QVERIFY(field<QLineEdit>(u"name"_s)->hasFocus());
        QCOMPARE(m_place->workspace().clients().count().value_or(-1), 0);
    }

    void theNumberIsCheckedWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("tone");
        QTest::newRow("on the way") << u"124-81"_s << int(widgets::Tone::Neutral);
        QTest::newRow("right") << u"124-81-00998"_s << int(widgets::Tone::Good);
        QTest::newRow("a digit mistyped") << u"124-81-00999"_s << int(widgets::Tone::Bad);
        QTest::newRow("no office gives it") << u"000-00-00000"_s << int(widgets::Tone::Warn);
        QTest::newRow("letters") << u"124-8한"_s << int(widgets::Tone::Bad);
        QTest::newRow("too long") << u"124-81-009981"_s << int(widgets::Tone::Bad);
    }
    void theNumberIsCheckedWhileItIsTyped()
    {
        QFETCH(QString, typed);
        type(u"brn"_s, typed);
        QTEST(int(note(u"brn"_s)->tone()), "tone");
        QVERIFY(!note(u"brn"_s)->words().isEmpty());
    }

    void aNumberLeftUnfinishedIsWrong()
    {
        type(u"name"_s, u"한빛"_s);
        type(u"brn"_s, u"124-81"_s);
        field<QLineEdit>(u"address"_s)->setFocus();
        QVERIFY(note(u"brn"_s)->isBad());
        save();
        QVERIFY(field<QLineEdit>(u"brn"_s)->hasFocus());
        QCOMPARE(m_place->workspace().clients().count().value_or(-1), 0);
    }

    void theKindIsHintedAndTheNumberWrittenWithHyphens()
    {
        type(u"brn"_s, u"1248100998"_s);
        QVERIFY(note(u"brn"_s)->words().contains(u"영리법인"_s));
        field<QLineEdit>(u"address"_s)->setFocus();
        QCOMPARE(field<QLineEdit>(u"brn"_s)->text(), u"124-81-00998"_s);
    }

    void aCorporateNumberOnlyWarns()
    {
        type(u"name"_s, u"한빛"_s);
        type(u"corporate"_s, u"130111-0006247"_s);
        QCOMPARE(int(note(u"corporate"_s)->tone()), int(widgets::Tone::Warn));
        save();
        QCOMPARE(m_place->workspace().clients().count().value_or(-1), 1);
    }

    void duplicatesAreShownWhileOneComposes()
    {
        const auto known = m_place->add(u"(주)한빛물류"_s);
        auto *duplicates = field<QLabel>(u"duplicates"_s);
        type(u"name"_s, u"한빛물"_s);
        QVERIFY(!duplicates->isVisible());
        QInputMethodEvent composing(u"류"_s, {});
        QCoreApplication::sendEvent(field<QLineEdit>(u"name"_s), &composing);
        QVERIFY(duplicates->isVisible());
        QVERIFY(duplicates->text().contains(u"(주)한빛물류"_s));
        QSignalSpy other(m_form.get(), &NewClientForm::openOther);
        Q_EMIT duplicates->linkActivated(known.client.toString());
        QCOMPARE(other.at(0).at(0).value<ClientId>(), known.client);
        // Closed, but what was typed is still there.
        QVERIFY(!m_form->isVisible());
        QVERIFY(field<QLineEdit>(u"name"_s)->text().startsWith(u"한빛물"_s));
    }

    void aDuplicateByNumberHasAnotherName()
    {
        m_place->add(u"다온건설"_s, u"124-81-00998"_s);
        type(u"brn"_s, u"124-81-00998"_s);
        QVERIFY(field<QLabel>(u"duplicates"_s)->text().contains(u"다온건설"_s));
    }

    void aMistypedNumberHidesNoDuplicate()
    {
        m_place->add(u"(주)한빛물류"_s, u"124-81-00998"_s);
        type(u"name"_s, u"한빛물류"_s);
        type(u"brn"_s, u"124-81-00999"_s);
        QVERIFY(field<QLabel>(u"duplicates"_s)->isVisible());
        field<QLineEdit>(u"brn"_s)->setText(u"120-81-47521"_s); // another company's
        QVERIFY(!field<QLabel>(u"duplicates"_s)->isVisible());
    }

    void aSectionIsFoundByItsConsonants()
    {
        auto *ksic = field<axw::widgets::PickEdit>(u"ksic"_s);
        QCOMPARE(ksic->matching(u"ㅊㄱㅇ"_s).size(), 1);
        QCOMPARE(ksic->matching(u"제조"_s).first().value, u"C"_s);
        QCOMPARE(ksic->matching({}).size(), 21);
        type(u"ksic"_s, u"창고"_s);
        QTest::keyClick(ksic->completer()->popup(), Qt::Key_Tab);
        QCOMPARE(ksic->value(), u"H"_s);
        QCOMPARE(field<QComboBox>(u"field"_s)->currentData().toInt(), int(Field::Logistics));
    }

    void aChosenFieldIsNotSuggestedAway()
    {
        auto *box = field<QComboBox>(u"field"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        const int chosen = box->currentIndex();
        QVERIFY(chosen > 0);
        type(u"ksic"_s, u"H"_s);
        QCOMPARE(box->currentIndex(), chosen);
    }

    void aSectionThatIsNoneIsRefused()
    {
        type(u"name"_s, u"한빛"_s);
        type(u"ksic"_s, u"서비스"_s);
        save();
        QVERIFY(note(u"ksic"_s)->isBad());
        QCOMPARE(m_place->workspace().clients().count().value_or(-1), 0);
    }

    void whatWasTypedOutlivesClosing()
    {
        type(u"name"_s, u"한빛"_s);
        QTest::keyClick(m_form.get(), Qt::Key_Escape);
        QVERIFY(!m_form->isVisible());
        m_form->start();
        QCOMPARE(field<QLineEdit>(u"name"_s)->text(), u"한빛"_s);
        field<QPushButton>(u"clear"_s)->click();
        QCOMPARE(field<QLineEdit>(u"name"_s)->text(), QString());
        QCOMPARE(field<axw::widgets::PickEdit>(u"owner"_s)->value(), u"김지원"_s);
    }
};

QTEST_MAIN(TestNewClientForm)
#include "tst_newclientform.moc"
