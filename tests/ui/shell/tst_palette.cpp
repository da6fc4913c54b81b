// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "ui/shell/palette.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/searchfield.h"

#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::shell;
using namespace Qt::Literals::StringLiterals;

namespace {

PaletteEntry action(const QString &text, const QString &also, std::function<void()> run = {})
{
    return {PaletteEntry::Kind::Action, text, {}, also, {}, true, std::move(run)};
}

QStringList texts(const QList<PaletteEntry> &entries)
{
    QStringList found;
    for (const PaletteEntry &entry : entries)
        found.append(entry.text);
    return found;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { axw::test::failOnWarnings(); }

    void findsByWordsSyllablesConsonantsAndTheOtherLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed") << QString() << QStringList{u"설정으로 이동"_s, u"다시 실행"_s, u"실행 취소"_s};
        QTest::newRow("a syllable") << u"취"_s << QStringList{u"실행 취소"_s};
        QTest::newRow("initial consonants") << u"ㅅㅈ"_s << QStringList{u"설정으로 이동"_s};
        QTest::newRow("beginnings come first") << u"실행"_s << QStringList{u"실행 취소"_s, u"다시 실행"_s};
        QTest::newRow("the English words") << u"settings"_s << QStringList{u"설정으로 이동"_s};
        QTest::newRow("nothing fits") << u"없는 말"_s << QStringList{};
    }
    void findsByWordsSyllablesConsonantsAndTheOtherLanguage()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        const QList<PaletteEntry> entries{action(u"설정으로 이동"_s, u"Go to Settings"_s), action(u"다시 실행"_s, u"Redo"_s), action(u"실행 취소"_s, u"Undo"_s)};
        QCOMPARE(texts(matching(entries, typed)), found);
    }

    void enterRunsWhatIsChosenAndEscapeDoesNot()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        QWidget window;
        window.resize(900, 600);
        QString ran;
        const auto entries = [&] {
            return QList<PaletteEntry>{action(u"하나"_s, {}, [&ran] { ran = u"하나"_s; }), action(u"둘"_s, {}, [&ran] { ran = u"둘"_s; })};
        };
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *palette = new Palette(theme, entries(), {}, &window);
        QSignalSpy closed(palette, &Palette::closed);
        palette->open({});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(ran, u"둘"_s);
        QCOMPARE(closed.count(), 1);

        ran.clear();
        auto *again = new Palette(theme, entries(), {}, &window);
        QSignalSpy closedAgain(again, &Palette::closed);
        again->open({});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(closedAgain.count(), 1);
        QVERIFY(ran.isEmpty());
    }

    void aComposingSyllableSearchesClientsAtOnce()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        QWidget window;
        window.resize(900, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList asked;
        QString opened;
        auto *palette = new Palette(theme, {}, [&](const QString &typed) {
            asked.append(typed);
            return QList<PaletteEntry>{{PaletteEntry::Kind::Client, u"(주)한빛물류"_s, {}, {}, {}, true, [&opened] { opened = u"한빛"_s; }}};
        }, &window);
        palette->open({});
        QInputMethodEvent composing(u"한"_s, {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
        QCOMPARE(asked, QStringList{u"한"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened, u"한빛"_s);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
