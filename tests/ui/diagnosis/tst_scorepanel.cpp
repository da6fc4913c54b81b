// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/scorepanel.h"
#include "ui/widgets/radarchart.h"

#include <QDoubleSpinBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolTip>
#include <QTranslator>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

/// What stands around the scores: similar companies, other weights to try, what the item is linked to.
class TestScorePanel : public QObject
{
    Q_OBJECT

    QTranslator m_korean;
    std::unique_ptr<test::FillFixture> m_it;
    Assessment m_assessment;

    void answerAll(const Assessment &assessment, const QMap<QString, int> &levels)
    {
        const auto form = m_it->store().form(assessment);
        Answers answers;
        for (const Dimension &dimension : form->dimensions) {
            for (const Item &item : dimension.items)
                answers.insert(item.key, Answer::ofLevel(levels.value(dimension.key, 3)));
        }
        CHECK_OK(m_it->workspace->edit("Answer", [&] { return m_it->store().setAnswers(assessment.id, answers); }));
    }
    void addOthers(int count)
    {
        for (int i = 0; i < count; ++i) {
            clients::Client company;
            company.name = u"(주)이웃%1"_s.arg(i);
            company.field = clients::Field::Logistics;
            company.size = clients::CompanySize::Sme;
            const ClientId id = *m_it->workspace->edit("Add client", [&] { return m_it->workspace->clients().add(company); });
            const auto other = m_it->workspace->edit("Begin", [&] { return m_it->store().begin(id, u"full"_s, Round::T0); });
            CHECK_OK(other);
            answerAll(*other, {{u"data"_s, i % 6}});
            CHECK_OK(m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(other->id, u"김지원"_s); }));
        }
    }
    void knowTheClient()
    {
        clients::Client own = *m_it->workspace->clients().get(m_it->client);
        own.field = clients::Field::Logistics;
        own.size = clients::CompanySize::Sme;
        CHECK_OK(m_it->workspace->edit("Change", [&] { return m_it->workspace->clients().change(own); }));
    }
    QString text(const char *name) { return m_it->find<QLabel>(name)->text(); }
    QString rows(const char *name) { return m_it->find<QWidget>(name)->accessibleName(); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_korean.load(u":/axw/i18n/axworkbench_ko.qm"_s));
        QCoreApplication::installTranslator(&m_korean);
    }
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
        m_assessment = m_it->begin();
        answerAll(m_assessment, {{u"data"_s, 1}});
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void similarCompaniesStandBesideTheScores()
    {
        knowTheClient();
        addOthers(6);
        m_it->show();
        QTRY_COMPARE(text("benchmarkTitle"), u"물류 중소기업 6곳과 비교"_s);
        QVERIFY2(rows("benchmarkRows").contains(u"데이터 1.0 2.5 (1.3~3.8)"_s), qPrintable(rows("benchmarkRows")));
        const auto &chart = m_it->find<widgets::RadarChart>("radar")->chart();
        QCOMPARE(chart.series.last().role, picture::ChartSeries::Role::Benchmark);
        QCOMPARE(chart.series.last().values.at(1), std::optional(2.5));
    }

    void fewerThanFiveAreNotShownAndItSaysWhy()
    {
        knowTheClient();
        addOthers(4);
        m_it->show();
        QTRY_VERIFY(text("benchmarkText").contains(u"5곳"_s));
        QVERIFY(!m_it->find<QWidget>("benchmarkRows")->isVisible());
    }

    void aWiderGroupSaysSo()
    {
        addOthers(6); // the client itself has no industry
        m_it->show();
        QTRY_COMPARE(text("benchmarkTitle"), u"전체 기업 6곳과 비교"_s);
        QVERIFY(text("benchmarkText").contains(u"업종"_s));
    }

    void otherWeightsAreTriedAndNotRecorded()
    {
        m_it->show();
        auto *toggle = m_it->find<QPushButton>("whatIfToggle");
        QVERIFY(!m_it->find<QDoubleSpinBox>("weight_data"));
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        auto *weight = m_it->find<QDoubleSpinBox>("weight_data");
        QVERIFY(weight && weight->isVisible());
        QCOMPARE(weight->value(), 25.0);
        QCOMPARE(text("whatIfOverall"), u"종합 2.5"_s);
        weight->setFocus();
        weight->selectAll();
        QTest::keyClicks(weight, u"0"_s);
        QTest::keyClick(weight, Qt::Key_Return);
        QCOMPARE(text("whatIfOverall"), u"가정 종합 3.0 (실제 2.5, +0.50)"_s);
        QVERIFY2(text("whatIfBottleneck").contains(u"실제: 데이터"_s), qPrintable(text("whatIfBottleneck")));
        QCOMPARE(text("rank_data"), u"–"_s);
        QCOMPARE(text("rank_process"), u"1위 ▲1"_s);
        QCOMPARE(text("overall"), u"종합 2.5 / 5"_s); // the real one stands

        auto *slider = m_it->find<QSlider>("weightSlider_data");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(weight->value(), 50.0);
        QTest::mouseClick(m_it->find<QPushButton>("whatIfReset"), Qt::LeftButton);
        QCOMPARE(weight->value(), 25.0);
        QCOMPARE(text("whatIfOverall"), u"종합 2.5"_s);
        QCOMPARE(m_it->workspace->nextUndo()->label, "Answer"); // nothing was recorded
    }

    void theWhatIfFollowsTheAnswers()
    {
        m_it->show();
        m_it->find<QPushButton>("whatIfToggle")->click();
        m_it->find<QDoubleSpinBox>("weight_data")->setValue(0);
        answerAll(m_assessment, {{u"data"_s, 1}, {u"process"_s, 5}});
        QTRY_VERIFY(text("whatIfOverall").contains(u"가정"_s));
        QCOMPARE(m_it->find<QDoubleSpinBox>("weight_data")->value(), 0.0);
    }

    void theItemAtHandIsLinked()
    {
        const PocId poc = *m_it->workspace->edit("Add PoC", [&] { return m_it->workspace->pocs().add(m_it->client, {}, u"비전 검사"_s, QDate(2026, 3, 9)); });
        m_it->show();
        const QString item = m_it->panel()->itemKey();
        QMenu *menu = m_it->find<QPushButton>("linkButton")->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        QCOMPARE(m_it->workspace->itemLinks().to(poc.uuid())->front().item, item);
        QCOMPARE(text("linkWords"), u"연계 PoC 비전 검사(일정 없음)"_s);
        QTest::keyClick(m_it->panel(), Qt::Key_Down);
        QCOMPARE(text("linkWords"), u"연계된 것이 없습니다."_s);
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(m_it->workspace->itemLinks().ofClient(m_it->client)->empty());
    }

    /// A name too long for its line goes on in the next one, and the next row begins below that.
    void aLongNameIsReadOverMoreLines()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        WhyRows rows(theme, nullptr);
        rows.resize(256, 30);
        const QString name = u"1.1 Standards and documentation of the work"_s;
        rows.setRows({{u"1.2 Short"_s, u"3 × 1.0"_s, u"E1"_s, false}});
        const int one = rows.heightForWidth(256);
        rows.setRows({{name, u"3 × 1.0"_s, u"E1"_s, false}});
        const int two = rows.heightForWidth(256);
        QCOMPARE(two, one + QFontMetrics(theme.font()).lineSpacing());
        QCOMPARE(rows.heightForWidth(600), one);
        rows.setRows({{name + u" that is done here "_s + name, u"3 × 1.0"_s, u"E1"_s, false}}); // three lines and no more
        QCOMPARE(rows.heightForWidth(256), one + 2 * QFontMetrics(theme.font()).lineSpacing());
        rows.setRows({{name, u"3 × 1.0"_s, u"E1"_s, false}, {u"1.2 Short"_s, u"3 × 1.0"_s, u"E1"_s, false}});
        QCOMPARE(rows.heightForWidth(256), one + two);
        // The tool tip is that of the row under the mouse.
        rows.resize(256, one + two);
        rows.show();
        for (const auto &[y, said] : {std::pair(two - 3, name), std::pair(two + 3, u"1.2 Short"_s)}) {
            QHelpEvent help(QEvent::ToolTip, QPoint(10, y), rows.mapToGlobal(QPoint(10, y)));
            QCoreApplication::sendEvent(&rows, &help);
            QCOMPARE(QToolTip::text(), said);
        }
        QToolTip::hideText();
    }

    /// A share takes more room than a grade of evidence.
    void theRowsOfWhyDoNotOverlap()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        WhyRows rows(theme, nullptr);
        rows.resize(256, 30);
        const auto ink = [&](const QString &product, const QString &evidence) {
            rows.setRows({{u"Technology"_s, product, evidence, false}});
            const QImage image = rows.grab().toImage();
            int columns = 0;
            for (int x = 0; x < image.width(); ++x) {
                bool any = false;
                for (int y = 2; y < image.height() - 3; ++y)
                    any = any || image.pixelColor(x, y) != image.pixelColor(0, 2);
                columns += any;
            }
            return columns;
        };
        const int apart = ink(u"3.0 × 25"_s, {}) + ink({}, u"100%"_s) - ink({}, {});
        QCOMPARE(ink(u"3.0 × 25"_s, u"100%"_s), apart);
    }
};

QTEST_MAIN(TestScorePanel)
#include "tst_scorepanel.moc"
