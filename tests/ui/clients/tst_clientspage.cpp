// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/listfixture.h"
#include "tests/support/pagefixture.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/importwizard.h"
#include "ui/clients/stageboard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

/// What a person does on the page of clients: find, narrow, open, move.
class TestClientsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageFixture> m_around;
    std::unique_ptr<test::ListFixture> m_place;
    std::unique_ptr<ClientsPage> m_page;
    CaseFile m_hanbit;
    CaseFile m_daon;
    CaseFile m_raon;

    widgets::TableView *table() const { return m_page->findChild<widgets::TableView *>(u"clients.table"_s); }
    CardList *column(Stage stage) const { return m_page->findChild<CardList *>(u"board."_s + keyOf(stage)); }
    QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < m_page->model().rowCount(); ++row)
            shown += m_page->model().at(row).client.name;
        return shown;
    }
    QString inspected() const
    {
        QStringList words;
        for (const QLabel *label : m_page->findChild<widgets::Inspector *>()->widget()->findChildren<QLabel *>())
            words += label->text();
        return words.join(u'\n');
    }
    void build(InspectorExtra extra = {})
    {
        m_page = std::make_unique<ClientsPage>(m_around->context(m_place->workspace()), std::move(extra));
        m_page->resize(1190, 720);
        m_page->show();
    }
    void choose(const QString &chip, const QString &words)
    {
        auto *menu = m_page->findChild<widgets::FilterChip *>(chip)->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                return action->trigger();
        }
        QFAIL(qPrintable(u"no choice "_s + words));
    }
    Stage stageOf(const CaseFile &file) { return m_place->workspace().cases().get(file.id)->stage; }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_around = std::make_unique<test::PageFixture>(QStringList{u"client.new"_s, u"clients.import"_s});
        m_place = std::make_unique<test::ListFixture>(m_around->clock);
        m_raon = m_place->add(u"라온패션(주)"_s, {}, u"박서준"_s);
        m_daon = m_place->add(u"다온건설 주식회사"_s);
        m_hanbit = m_place->add(u"(주)한빛물류"_s, u"124-81-00998"_s);
        build();
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
        m_around.reset();
    }

    void theFirstIsSelectedAndInspected()
    {
        QCOMPARE(m_page->title(), u"Clients"_s);
        QCOMPARE(names().first(), u"(주)한빛물류"_s);
        QTRY_VERIFY(inspected().contains(u"124-81-00998 ✓"_s));
        QVERIFY(inspected().contains(u"불량을 비전 AI로 줄이고 싶음"_s));
    }

    void searchFollowsAComposingSyllable()
    {
        widgets::SearchField field(m_around->theme, m_page->searchHint(), {});
        connect(&field, &widgets::SearchField::searched, m_page.get(), &ClientsPage::search);
        const auto compose = [&](const QString &preedit) {
            QInputMethodEvent event(preedit, {});
            QCoreApplication::sendEvent(&field, &event);
        };
        compose(u"ㅎ"_s);
        QCOMPARE(names(), QStringList{u"(주)한빛물류"_s});
        compose(u"하"_s);
        QCOMPARE(names(), QStringList{u"(주)한빛물류"_s});
        QInputMethodEvent next(u"ㅂ"_s, {});
        next.setCommitString(u"한"_s);
        QCoreApplication::sendEvent(&field, &next);
        QCOMPARE(names(), QStringList{u"(주)한빛물류"_s});
        compose(u"비"_s);
        QCOMPARE(names(), QStringList{u"(주)한빛물류"_s});
        QCOMPARE(m_page->subtitle(), u"1 of 3 company(-ies)"_s);
        compose(u"바"_s);
        QCOMPARE(names(), QStringList());
        field.clear();
        compose({});
        QCOMPARE(names().size(), 3);
    }

    void searchSelectsTheBestSoThatEnterOpensIt()
    {
        QSignalSpy opened(m_page.get(), &widgets::Page::openRequested);
        m_page->search(u"다온"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto target = opened.at(0).at(0).value<widgets::Target>();
        QCOMPARE(std::get<widgets::ClientTarget>(target).client, m_daon.client);
    }

    void nothingFoundOffersAll()
    {
        m_page->search(u"없는회사"_s);
        auto *all = m_page->findChild<QAbstractButton *>(u"clients.showall"_s);
        QVERIFY(all->isVisible());
        QSignalSpy frame(m_page.get(), &widgets::Page::frameChanged);
        all->click();
        QCOMPARE(names().size(), 3);
        QVERIFY(table()->isVisible());
        QVERIFY(m_page->searchText().isEmpty());
        QVERIFY(!frame.isEmpty());
    }

    void chipsNarrowAndCanBeTakenOff()
    {
        choose(u"filter.owner"_s, u"박서준"_s);
        QCOMPARE(names(), QStringList{u"라온패션(주)"_s});
        choose(u"filter.owner"_s, u"All"_s);
        QCOMPARE(names().size(), 3);
        choose(u"filter.stage"_s, u"진단"_s);
        QCOMPARE(names().size(), 0);
        choose(u"filter.stage"_s, u"All"_s);
        choose(u"filter.year"_s, u"2026"_s);
        QCOMPARE(names().size(), 3);
        auto *year = m_page->findChild<widgets::FilterChip *>(u"filter.year.chosen"_s);
        QVERIFY(year->isVisible());
        QTest::keyClick(year, Qt::Key_Delete);
        QVERIFY(!year->isVisible());
        QVERIFY(m_page->findChild<widgets::FilterChip *>(u"filter.year"_s)->isVisible());
    }

    void severalRowsAreCopiedAsATable()
    {
        table()->selectAll();
        QTRY_VERIFY(inspected().contains(u"3 company(-ies) selected"_s));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).startsWith(u"2026-003\t(주)한빛물류\t"_s));
    }

    void aSelectionOutlivesAnEdit()
    {
        QVERIFY(table()->selectId(m_raon.client.bytes()));
        m_place->add(u"마루출판"_s);
        QCOMPARE(names().size(), 4);
        QCOMPARE(table()->selectedIds(), QVariantList{m_raon.client.bytes()});
    }

    void theExtraOfAnotherRoomIsShown()
    {
        build([](const widgets::PageContext &, ClientId client) { return new QLabel(u"radar of "_s + client.toString()); });
        QTRY_VERIFY(inspected().contains(u"radar of "_s + m_hanbit.client.toString()));
    }

    void stagesAndIndustriesAreReadInFull_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Korean") << Language::Korean;
        QTest::newRow("English") << Language::English;
    }
    void stagesAndIndustriesAreReadInFull()
    {
        QFETCH(Language, language);
        // The columns of the other language are remembered; they must not cut this one's words.
        const Language other = language == Language::Korean ? Language::English : Language::Korean;
        for (const Language each : {other, language}) {
            m_page = std::make_unique<ClientsPage>(m_around->context(m_place->workspace(), each));
            m_page->resize(1190, 720);
            m_page->show();
            QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        }
        for (const Choice<Stage> &stage : choicesOf<Stage>()) {
            const QSize chip = widgets::chipSize({nameOf(stage.value, language), widgets::Tone::Info, true, false}, m_around->theme);
            QVERIFY(table()->columnWidth(ClientListModel::StageColumn) >= chip.width() + 2 * m_around->theme.px(8));
        }
        const QFontMetrics letters(m_around->theme.font());
        for (const Choice<Field> &field : choicesOf<Field>())
            QVERIFY(table()->columnWidth(ClientListModel::IndustryColumn) >= letters.horizontalAdvance(nameOf(field.value, language) + u" C29"_s) + 2 * m_around->theme.px(8));
    }

    void aListDroppedOnThePageIsImported()
    {
        const auto offered = [this](const QString &path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_page.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_page.get(), &drop);
            return drop.isAccepted();
        };
        const QTemporaryDir folder;
        QFile list(folder.filePath(u"모집 결과.CSV"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(u"업체명\n예제새벽물류\n"_s.toUtf8()) > 0);
        list.close();
        QVERIFY(!offered(u"/사진.jpg"_s));
        QVERIFY(offered(list.fileName()));
        auto *wizard = m_page->findChild<ImportWizard *>();
        QVERIFY(wizard && wizard->isVisible());
        auto *run = wizard->findChild<QPushButton *>(u"import.run"_s);
        QTRY_VERIFY(run->isEnabled());
        run->click();
        QTRY_VERIFY(names().contains(u"예제새벽물류"_s));
    }

    void thePlaceIsKept()
    {
        m_page->search(u"온"_s);
        choose(u"filter.owner"_s, u"박서준"_s);
        QVERIFY(table()->selectId(m_raon.client.bytes()));
        m_page->findChild<widgets::FilterChip *>(u"view.board"_s)->click();
        const QVariantMap state = m_page->saveState();
        build();
        m_page->restoreState(state);
        QCOMPARE(names(), QStringList{u"라온패션(주)"_s});
        QCOMPARE(m_page->searchText(), u"온"_s);
        QVERIFY(column(Stage::Intake)->isVisible());
        QCOMPARE(m_page->saveState(), state);
    }

    void aGateThatIsNotMetAsksForTheReason()
    {
        m_page->findChild<widgets::FilterChip *>(u"view.board"_s)->click();
        CardList *intake = column(Stage::Intake);
        QCOMPARE(intake->model()->rowCount(), 3);
        intake->selectionModel()->setCurrentIndex(intake->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(intake, Qt::Key_Right, Qt::AltModifier); // no reason given: the person changed their mind
        QCOMPARE(m_around->prompter.asked.size(), 1);
        QCOMPARE(stageOf(m_hanbit), Stage::Intake);

        m_around->prompter.texts = {u"동의서는 방문 때 받음"_s};
        QSignalSpy told(m_page.get(), &widgets::Page::told);
        QTest::keyClick(intake, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stageOf(m_hanbit), Stage::Diagnosis);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_place->workspace().cases().steps(m_hanbit.id)->back().reason, u"동의서는 방문 때 받음"_s);
        QCOMPARE(column(Stage::Diagnosis)->model()->rowCount(), 1);
        // The card is still the selected one, so that Alt+Left brings it back (which needs a reason as well).
        m_around->prompter.texts = {u"잘못 옮김"_s};
        QTest::keyClick(column(Stage::Diagnosis), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stageOf(m_hanbit), Stage::Intake);
        CHECK_OK(m_place->workspace().undo());
        QCOMPARE(column(Stage::Diagnosis)->model()->rowCount(), 1);
    }

    void droppedCardsMoveTogetherAsOneEdit()
    {
        m_page->findChild<widgets::FilterChip *>(u"view.board"_s)->click();
        CardList *intake = column(Stage::Intake);
        CardList *roadmap = column(Stage::Roadmap);
        intake->selectAll();
        const std::unique_ptr<QMimeData> cards(intake->model()->mimeData(intake->selectionModel()->selectedIndexes()));
        m_around->prompter.texts = {u"모집차수 일정"_s};
        roadmap->model()->dropMimeData(cards.get(), Qt::MoveAction, -1, -1, {});
        QTRY_COMPARE(roadmap->model()->rowCount(), 3);
        QCOMPARE(intake->model()->rowCount(), 0);
        CHECK_OK(m_place->workspace().undo());
        QCOMPARE(intake->model()->rowCount(), 3);
    }

    void arrowsGoFromColumnToColumn()
    {
        CHECK_OK(m_place->workspace().edit("Move", [&] { return m_place->workspace().cases().moveTo(m_daon.id, Stage::Poc, {}); }));
        m_page->findChild<widgets::FilterChip *>(u"view.board"_s)->click();
        CardList *intake = column(Stage::Intake);
        intake->selectionModel()->setCurrentIndex(intake->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(intake, Qt::Key_Right);
        QCOMPARE(column(Stage::Poc)->currentIndex().row(), 0);
        QVERIFY(intake->selectionModel()->selectedIndexes().isEmpty());
        QSignalSpy opened(m_page.get(), &widgets::Page::openRequested);
        QTest::keyClick(column(Stage::Poc), Qt::Key_Return);
        QCOMPARE(std::get<widgets::ClientTarget>(opened.at(0).at(0).value<widgets::Target>()).client, m_daon.client);
    }

    void anEmptyWorkspaceInvites()
    {
        m_place = std::make_unique<test::ListFixture>(m_around->clock);
        build();
        auto *first = m_page->findChild<QAbstractButton *>(u"clients.first"_s);
        QVERIFY(first->isVisible());
        m_place->add(u"(주)한빛물류"_s);
        QVERIFY(!first->isVisible());
        QVERIFY(table()->isVisible());
        QTRY_VERIFY(inspected().contains(u"(주)한빛물류"_s));
    }
};

QTEST_MAIN(TestClientsPage)
#include "tst_clientspage.moc"
