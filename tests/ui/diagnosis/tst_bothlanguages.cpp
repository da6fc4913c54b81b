// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/workspace/formimport.h"
#include "tests/support/formbook.h"
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/answertargets.h"
#include "ui/diagnosis/choiceedit.h"
#include "ui/diagnosis/questionpanel.h"
#include "ui/diagnosis/twotexts.h"
#include "ui/widgets/composition.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString translated =
    u"| survey |                  |         |                    |                     |                   |                    |\n"
    "|        | type             | name    | label::한국어 (ko) | label::English (en) | hint::한국어 (ko) | hint::English (en) |\n"
    "|        | select_one level | sensors | 센서가 있습니까    | Are there sensors   | 배전반            |                    |\n"
    "|        | text             | story   |                    | Tell the story      |                   |                    |\n"
    "| choices |                 |         |                    |                     |\n"
    "|         | list_name       | name    | label::한국어 (ko) | label::English (en) |\n"
    "|         | level           | 0       | 없음               | None                |\n"
    "|         | level           | 1       | 있음               |                     |\n"
    "| settings |                |         |                    |\n"
    "|          | form_title     | form_id | default_language   |\n"
    "|          | 두 언어        | two     | 한국어 (ko)        |\n"_s;

} // namespace

/// Both languages under each other, and a mark where one is missing.
class TestBothLanguages : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FillFixture> m_it;

    void toggle() { m_it->page->findChild<QAction *>(u"diagnosis.both"_s)->trigger(); }
    QString words(const char *name) const
    {
        const auto *label = m_it->find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void importTranslated()
    {
        QFile file(m_it->place.filePath(u"two.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::formBook(translated));
        file.close();
        const auto imported = workspace::importForm(*m_it->workspace, file.fileName());
        CHECK_OK(imported);
        QVERIFY2(imported->record, qPrintable(test::problemLines(imported->reading)));
        m_it->begin(u"two"_s);
        m_it->show();
    }

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void oneStandsInForTheOtherWithAMark_data()
    {
        QTest::addColumn<QString>("ko");
        QTest::addColumn<QString>("en");
        QTest::addColumn<bool>("both");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("one") << u"센서"_s << u"Sensors"_s << false << u"센서"_s << QString();
        QTest::newRow("both") << u"센서"_s << u"Sensors"_s << true << u"센서"_s << u"Sensors"_s;
        QTest::newRow("no Korean") << QString() << u"Sensors"_s << false << u"Sensors "_s + missingMark(Language::Korean) << QString();
        QTest::newRow("no Korean, both") << QString() << u"Sensors"_s << true << u"Sensors "_s + missingMark(Language::Korean) << QString();
        QTest::newRow("no English") << u"센서"_s << QString() << false << u"센서"_s << QString();
        QTest::newRow("no English, both") << u"센서"_s << QString() << true << u"센서"_s << missingMark(Language::English);
        QTest::newRow("nothing") << QString() << QString() << true << QString() << QString();
    }
    void oneStandsInForTheOtherWithAMark()
    {
        QFETCH(QString, ko);
        QFETCH(QString, en);
        QFETCH(bool, both);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QCOMPARE(twoTexts({ko, en}, Language::Korean, both), (TwoTexts{first, second}));
    }

    void theBuiltInFormShowsBoth()
    {
        m_it->begin();
        m_it->show();
        const auto form = builtinForm(u"full"_s);
        const Item &item = form->dimensions.front().items.front();
        QCOMPARE(words("question"), item.question.ko);
        QVERIFY(words("otherQuestion").isEmpty());
        const int before = m_it->panel()->findChild<LevelTarget *>(u"level3"_s)->height();
        QTest::keyClick(m_it->panel(), Qt::Key_Down);
        QTest::keyClick(m_it->panel(), Qt::Key_Up);
        toggle();
        QCOMPARE(words("question"), item.question.ko);
        QCOMPARE(words("otherQuestion"), item.question.en);
        QCOMPARE(words("hint"), item.hint.ko);
        QCOMPARE(words("otherHint"), item.hint.en);
        auto *target = m_it->panel()->findChild<LevelTarget *>(u"level3"_s);
        QVERIFY(target->accessibleName().contains(item.markers[3].ko));
        QVERIFY(target->accessibleName().contains(item.markers[3].en));
        QVERIFY(target->accessibleName().contains(form->levels[3].label.ko.section(u'(', 0, 0).trimmed()));
        QVERIFY(target->accessibleName().contains(form->levels[3].label.en.section(u'(', 0, 0).trimmed()));
        QTRY_VERIFY(target->height() >= before);
        QVERIFY(target->heightForWidth(target->width()) <= target->height()); // nothing is clipped
        QTest::keyClick(m_it->panel(), Qt::Key_3); // keys as ever
        QCOMPARE(m_it->answer(m_it->store().ofClient(m_it->client)->front(), item.key), Answer::ofLevel(3));
        toggle();
        QVERIFY(words("otherQuestion").isEmpty());
    }

    void itIsAHabitOfThisMachine()
    {
        m_it->begin();
        m_it->show();
        toggle();
        m_it->show(); // built anew
        QVERIFY(!words("otherQuestion").isEmpty());
    }

    void anyFormShowsBothWhereItHasThem()
    {
        importTranslated();
        QVERIFY(words("otherLabel").isEmpty());
        toggle();
        QCOMPARE(words("otherLabel"), u"Are there sensors"_s);
        QCOMPARE(words("hint"), u"배전반"_s);
        QCOMPARE(words("otherHint"), missingMark(Language::English));
        const auto *none = m_it->find<ChoiceTarget>("choice_0");
        QVERIFY(none->accessibleName().contains(u"없음") && none->accessibleName().contains(u"None"));
        QVERIFY(m_it->find<ChoiceTarget>("choice_1")->accessibleName().contains(missingMark(Language::English)));
    }

    void aMissingTranslationIsMarkedInOneLanguageToo()
    {
        importTranslated();
        auto *panel = m_it->page->findChild<QuestionPanel *>();
        QTest::keyClick(panel, Qt::Key_Down);
        const auto labels = m_it->page->findChildren<QLabel *>();
        const QString wanted = u"Tell the story "_s + missingMark(Language::Korean);
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == wanted; }));
    }
};

QTEST_MAIN(TestBothLanguages)
#include "tst_bothlanguages.moc"
