// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/filling.h"
#include "core/workspace/check.h"
#include "core/workspace/formimport.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;
using forms::Place;

namespace {

const QString plant = u"| survey  |                  |         |            |             |              |           |          |        |\n"
                      "|         | type             | name    | label      | calculation | repeat_count | default   | relevant | dimension |\n"
                      "|         | today            | day     |            |             |              |           |          |        |\n"
                      "|         | text             | site    | 공장       |             |              | 본사      |          |        |\n"
                      "|         | integer          | shifts  | 교대 수    |             |              |           |          |        |\n"
                      "|         | calculate        | stamp   |            | once(now()) |              |           |          |        |\n"
                      "|         | calculate        | twice   |            | ${shifts}*2 |              |           |          |        |\n"
                      "|         | begin_repeat     | line    | 라인       |             |              |           |          |        |\n"
                      "|         | text             | title   | 이름       |             |              |           |          |        |\n"
                      "|         | select_one level | sensors | 센서       |             |              |           |          | data   |\n"
                      "|         | begin_repeat     | machine | 설비       |             |              |           |          |        |\n"
                      "|         | decimal          | power   | 전력       |             |              | 1.5       |          |        |\n"
                      "|         | end_repeat       |         |            |             |              |           |          |        |\n"
                      "|         | end_repeat       |         |            |             |              |           |          |        |\n"
                      "|         | begin_repeat     | shift   | 교대       |             | ${shifts}    |           |          |        |\n"
                      "|         | text             | lead    | 조장       |             |              |           |          |        |\n"
                      "|         | end_repeat       |         |            |             |              |           |          |        |\n"
                      "|         | select_one level | rules   | 표준       |             |              |           | ${shifts} > 1 | process |\n"
                      "| choices |                  |         |            |             |\n"
                      "|         | list_name        | name    | label      | score       |\n"
                      "|         | level            | low     | 낮음       | 1           |\n"
                      "|         | level            | high    | 높음       | 4           |\n"
                      "|         | level            | none    | 해당 없음  |             |\n"
                      "| settings |                 |         |            |             |\n"
                      "|         | form_title       | form_id |            |             |\n"
                      "|         | 공장 점검        | plant   |            |             |\n"_s;

template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

/// Any XLSForm, filled into the workspace and read back.
class TestFilling : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ClientId m_client;

    AssessmentStore &store() { return m_workspace->assessments(); }
    std::unique_ptr<Filling> filled(AssessmentId id)
    {
        auto filling = store().fill(id, {}, u"김지원"_s);
        if (!filling)
            qFatal("%s", qPrintable(filling.error().sentence));
        return std::move(*filling);
    }
    Assessment begun(Round round = Round::T0, Rater rater = Rater::Consultant)
    {
        const auto made = m_workspace->edit("Begin assessment", [&] { return store().begin(m_client, u"plant"_s, round, {}, rater); });
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        return *made;
    }
    Place at(const Filling &filling, const QString &path) const
    {
        const auto place = forms::placeOf(filling.form(), path);
        if (!place)
            qFatal("no place %s", qPrintable(path));
        return *place;
    }
    Result<> set(Filling &filling, const QString &path, const QString &value)
    {
        return m_workspace->edit("Answer", [&] { return store().setValue(filling, at(filling, path), value); });
    }
    Result<> add(Filling &filling, const QString &path, const std::vector<int> &instances = {})
    {
        const int node = filling.session().index().found(path);
        return m_workspace->edit("Add instance", [&] { return store().addInstance(filling, Place{node, instances}); });
    }
    /// The filling in memory and one read from the file say the same.
    void same(const Filling &filling)
    {
        const auto again = filled(filling.assessment().id);
        QCOMPARE(again->troubles(), QStringList());
        QCOMPARE(again->session().places(), filling.session().places());
        for (const Place &place : filling.session().places()) {
            const QString path = forms::pathOf(filling.form(), place);
            QVERIFY2(again->session().standing(place) == filling.session().standing(place), qPrintable(path));
            QVERIFY2(again->beside(place) == filling.beside(place), qPrintable(path));
            QVERIFY2(again->keyOf(place) == filling.keyOf(place), qPrintable(path));
        }
        QCOMPARE(again->scores(), filling.scores());
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = workspace::Workspace::create(m_place->filePath(u"진단.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        clients::Client client;
        client.name = u"(주)한빛물류"_s;
        const auto id = m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        CHECK_OK(id);
        m_client = *id;
        QFile file(m_place->filePath(u"plant.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::formBook(plant));
        file.close();
        const auto imported = workspace::importForm(*m_workspace, file.fileName());
        CHECK_OK(imported);
        QVERIFY2(imported->record, qPrintable(test::problemLines(imported->reading)));
    }
    void cleanup() { m_workspace.reset(); }

    void saysOnceWhatTheFormSaysByItself()
    {
        const Assessment assessment = begun();
        const auto filling = filled(assessment.id);
        const QString stamp = filling->stored(at(*filling, u"stamp"_s)).value;
        QVERIFY(!stamp.isEmpty());
        QCOMPARE(filling->stored(at(*filling, u"site"_s)).value, u"본사"_s);
        m_clock.advance(qint64(3) * 24 * 3600 * 1000);
        const auto later = filled(assessment.id);
        QCOMPARE(later->stored(at(*later, u"stamp"_s)).value, stamp);
        QCOMPARE(later->stored(at(*later, u"day"_s)).value, filling->stored(at(*filling, u"day"_s)).value);
        CHECK_OK(set(*later, u"site"_s, {}));
        same(*later); // a default that was taken away does not come back
    }

    void keepsRepeatsWithinRepeats()
    {
        const Assessment assessment = begun();
        const auto filling = filled(assessment.id);
        CHECK_OK(add(*filling, u"line"_s));
        CHECK_OK(add(*filling, u"line"_s));
        CHECK_OK(add(*filling, u"machine"_s, {2}));
        CHECK_OK(add(*filling, u"machine"_s, {1}));
        CHECK_OK(add(*filling, u"machine"_s, {1}));
        CHECK_OK(set(*filling, u"line[1]/title"_s, u"사출"_s));
        CHECK_OK(set(*filling, u"line[2]/title"_s, u"조립"_s));
        CHECK_OK(set(*filling, u"line[1]/machine[2]/power"_s, u"7.25"_s));
        CHECK_OK(set(*filling, u"line[2]/sensors"_s, u"high"_s));
        same(*filling);
        QCOMPARE(filling->stored(at(*filling, u"line[1]/machine[1]/power"_s)).value, u"1.5"_s);
        const ItemKey kept = filling->keyOf(at(*filling, u"line[2]/title"_s));

        CHECK_OK(m_workspace->edit("Remove instance", [&] { return store().removeInstance(*filling, at(*filling, u"line[1]"_s)); }));
        same(*filling);
        QCOMPARE(filling->keyOf(at(*filling, u"line[1]/title"_s)), kept); // it moved up and is still itself
        QCOMPARE(filling->stored(at(*filling, u"line[1]/title"_s)).value, u"조립"_s);
        CHECK_OK(m_workspace->undo());
        const auto back = filled(assessment.id);
        QCOMPARE(back->stored(at(*back, u"line[1]/machine[2]/power"_s)).value, u"7.25"_s);
        const auto problems = workspace::check(*m_workspace);
        CHECK_OK(problems);
        QCOMPARE(problems->size(), 0u);
    }

    void keepsTheAnswersOfCountedInstances()
    {
        const Assessment assessment = begun();
        const auto filling = filled(assessment.id);
        CHECK_OK(set(*filling, u"shifts"_s, u"3"_s));
        CHECK_OK(set(*filling, u"shift[3]/lead"_s, u"박서준"_s));
        CHECK_OK(set(*filling, u"shift[1]/lead"_s, u"이수민"_s));
        same(*filling);
        CHECK_OK(set(*filling, u"shifts"_s, u"1"_s));
        const auto fewer = filled(assessment.id);
        QCOMPARE(fewer->session().instances(Place{fewer->session().index().found(u"shift"_s), {}}), 1);
        CHECK_OK(set(*fewer, u"shifts"_s, u"3"_s));
        const auto again = filled(assessment.id);
        QCOMPARE(again->stored(at(*again, u"shift[3]/lead"_s)).value, u"박서준"_s);
    }

    void scoresWhatIsRelevant()
    {
        const Assessment assessment = begun();
        const auto filling = filled(assessment.id);
        CHECK_OK(add(*filling, u"line"_s));
        CHECK_OK(add(*filling, u"line"_s));
        CHECK_OK(set(*filling, u"line[1]/sensors"_s, u"low"_s));
        CHECK_OK(set(*filling, u"line[2]/sensors"_s, u"high"_s));
        auto scores = filling->scores();
        QVERIFY(scores);
        QCOMPARE(scores->dimension(u"data")->score, std::optional<double>(2.5));
        QCOMPARE(scores->dimension(u"process")->coverage.applicable, 0);
        CHECK_OK(set(*filling, u"shifts"_s, u"2"_s));
        CHECK_OK(m_workspace->edit("Answer", [&] { return store().setBeside(*filling, at(*filling, u"rules"_s), {true, Evidence::Shown, u"다음에"_s, false}); }));
        scores = filling->scores();
        QCOMPARE(scores->dimension(u"process")->items.front().answer.mark, Mark::Unknown);
        same(*filling);
        CHECK_OK(set(*filling, u"rules"_s, u"none"_s));
        QCOMPARE(filling->scores()->dimension(u"process")->items.front().answer.mark, Mark::NotApplicable);
        QVERIFY(!filling->beside(at(*filling, u"rules"_s)).unknown);
        QCOMPARE(valueOf(store().scores(assessment)), *filling->scores());
    }

    void theNextRoundBeginsWithTheLast()
    {
        const Assessment first = begun();
        const auto filling = filled(first.id);
        CHECK_OK(add(*filling, u"line"_s));
        CHECK_OK(set(*filling, u"line[1]/sensors"_s, u"low"_s));
        CHECK_OK(set(*filling, u"shifts"_s, u"2"_s));
        CHECK_OK(set(*filling, u"shift[2]/lead"_s, u"박서준"_s));
        CHECK_OK(m_workspace->edit("Freeze", [&] { return store().freeze(first.id, u"김지원"_s); }));
        m_clock.advance(qint64(90) * 24 * 3600 * 1000);
        const auto frozen = filled(first.id);
        const auto second = m_workspace->edit("Begin assessment", [&] { return store().beginFrom(valueOf(store().assessment(first.id)), Round::T1); });
        CHECK_OK(second);
        QCOMPARE(second->basedOn, first.id);
        QVERIFY(!second->isFrozen());
        const auto next = filled(second->id);
        QCOMPARE(next->session().places(), frozen->session().places());
        for (const Place &place : next->session().places()) {
            if (!next->isStored(place) || next->stored(place).value.isEmpty())
                continue;
            QCOMPARE(next->stored(place).value, frozen->stored(place).value);
            QVERIFY(next->beside(place).checkAgain);
        }
        QVERIFY(next->keyOf(at(*next, u"line[1]/title"_s)) != frozen->keyOf(at(*frozen, u"line[1]/title"_s)));
        CHECK_OK(set(*next, u"line[1]/sensors"_s, u"high"_s));
        QVERIFY(!next->beside(at(*next, u"line[1]/sensors"_s)).checkAgain);
        same(*next);
        QCOMPARE(filled(first.id)->stored(at(*frozen, u"line[1]/sensors"_s)).value, u"low"_s);
        CHECK_FAILS(set(*frozen, u"site"_s, u"다른 곳"_s), Error::Kind::ReadOnly);
    }

    void theCompanyRatesItself()
    {
        const Assessment mine = begun();
        const Assessment own = begun(Round::T0, Rater::Company);
        QVERIFY(mine.id != own.id);
        QCOMPARE(valueOf(store().assessment(own.id)).rater, Rater::Company);
        QCOMPARE(valueOf(store().assessment(mine.id)).rater, Rater::Consultant);
        CHECK_FAILS(m_workspace->edit("Begin assessment", [&] { return store().begin(m_client, u"plant"_s, Round::T0, {}, Rater::Company); }),
                    Error::Kind::Invalid);
    }

    void theBuiltInFormIsFilledTheSameWay()
    {
        const auto begun = m_workspace->edit("Begin assessment", [&] { return store().begin(m_client, u"quick"_s, Round::T0); });
        CHECK_OK(begun);
        const auto filling = filled(begun->id);
        CHECK_OK(set(*filling, u"process_1"_s, u"3"_s));
        CHECK_OK(set(*filling, u"process_3"_s, u"na"_s));
        const auto answers = valueOf(store().answers(begun->id));
        QCOMPARE(answers.value(u"process_1"_s), Answer::ofLevel(3));
        QCOMPARE(answers.value(u"process_3"_s), Answer::notApplicable());
        QCOMPARE(valueOf(store().scores(*begun)).dimension(u"process")->score, filling->scores()->dimension(u"process")->score);
        QCOMPARE(valueOf(store().scores(*begun)).coverage, filling->scores()->coverage);
    }

    void whateverIsDoneIsReadBack()
    {
        std::mt19937 random(20261123);
        const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        const Assessment assessment = begun();
        auto filling = filled(assessment.id);
        for (int step = 0; step < 150; ++step) {
            const auto places = filling->session().places();
            const Place place = places[size_t(upTo(int(places.size()) - 1))];
            const forms::Node &node = filling->form().nodes[size_t(place.node)];
            const bool whole = node.type == forms::Type::Repeat && int(place.instances.size()) < filling->session().index().depth(place.node);
            if (node.type == forms::Type::Repeat && node.repeatCount.isEmpty()) {
                if (whole)
                    CHECK_OK(m_workspace->edit("Add instance", [&] { return store().addInstance(*filling, place); }));
                else if (upTo(2) == 0)
                    CHECK_OK(m_workspace->edit("Remove instance", [&] { return store().removeInstance(*filling, place); }));
            } else if (node.type == forms::Type::Text) {
                CHECK_OK(m_workspace->edit("Answer", [&] { return store().setValue(*filling, place, upTo(3) == 0 ? QString() : QString::number(upTo(99))); }));
            } else if (node.type == forms::Type::Integer || node.type == forms::Type::Decimal) {
                CHECK_OK(m_workspace->edit("Answer", [&] { return store().setValue(*filling, place, QString::number(upTo(4))); }));
            } else if (node.type == forms::Type::SelectOne) {
                const QStringList names{u"low"_s, u"high"_s, u"none"_s, QString()};
                CHECK_OK(m_workspace->edit("Answer", [&] { return store().setValue(*filling, place, names.at(upTo(3))); }));
            }
            if (step % 10 == 9) {
                same(*filling);
                if (QTest::currentTestFailed())
                    return;
            }
            if (upTo(9) == 0 && m_workspace->nextUndo() && step > 5) {
                CHECK_OK(m_workspace->undo());
                filling = filled(assessment.id);
            }
        }
        QCOMPARE(valueOf(workspace::check(*m_workspace)).size(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestFilling)
#include "tst_filling.moc"
