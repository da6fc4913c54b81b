// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interfacewords.h"
#include "tests/support/check.h"
#include "ui/shell/actions.h"
#include "ui/shell/helpsheet.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHash>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace axw;
using namespace Qt::Literals::StringLiterals;
using widgets::ActionCatalogue;

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void noKeyIsGivenTwice()
    {
        const ActionCatalogue catalogue = shell::actionCatalogue();
        QHash<QString, QString> taken;
        for (const widgets::ActionSpec &spec : catalogue.specs()) {
            for (const QKeySequence &key : ActionCatalogue::shortcuts(spec)) {
                const QString name = key.toString();
                QVERIFY2(!name.isEmpty(), qPrintable(u"%1 has a key that cannot be read: %2"_s.arg(spec.id, spec.shortcut)));
                QVERIFY2(!taken.contains(name), qPrintable(u"%1 is given to %2 and to %3"_s.arg(name, taken.value(name), spec.id)));
                taken.insert(name, spec.id);
            }
        }
        QVERIFY(taken.size() > 15);
    }

    void idsAreUniqueAndIconsExist()
    {
        const ActionCatalogue catalogue = shell::actionCatalogue();
        const widgets::Theme theme(widgets::Scheme::Light);
        QSet<QString> ids;
        for (const widgets::ActionSpec &spec : catalogue.specs()) {
            QVERIFY2(!ids.contains(spec.id), qPrintable(spec.id));
            ids.insert(spec.id);
            QVERIFY2(spec.icon.isEmpty() || !theme.icon(spec.icon).isNull(), qPrintable(u"%1: no icon %2"_s.arg(spec.id, spec.icon)));
        }
        for (const QString &id : shell::menuIds())
            QVERIFY2(id.isEmpty() || ids.contains(id), qPrintable(id));
    }

    void everyActionIsNamedInBothLanguages()
    {
        static const QRegularExpression hangul(u"[가-힣]"_s);
        const ActionCatalogue catalogue = shell::actionCatalogue();
        InterfaceWords words;
        for (const widgets::ActionSpec &spec : catalogue.specs()) {
            words.speak(Language::English);
            const QString english = ActionCatalogue::text(spec);
            QVERIFY2(!english.isEmpty(), qPrintable(spec.id));
            words.speak(Language::Korean);
            QVERIFY2(ActionCatalogue::text(spec).contains(hangul), qPrintable(u"%1: %2"_s.arg(spec.id, ActionCatalogue::text(spec))));
            QVERIFY2(ActionCatalogue::group(spec).contains(hangul), qPrintable(spec.id));
        }
    }

    void theKeysOfTheDiagnosisAreOnTheSheet()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        const shell::HelpSheet sheet(theme, shell::actionCatalogue(), nullptr);
        QStringList words;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            words += label->text();
        for (const QString &keys : {u"0  1  2  3  4  5"_s, u"N"_s, u"U"_s, u"E"_s, u"/"_s})
            QVERIFY2(words.contains(keys), qPrintable(keys));
    }

    void everyGroupOfKeysIsOnTheSheetOnce()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        const ActionCatalogue catalogue = shell::actionCatalogue();
        const shell::HelpSheet sheet(theme, catalogue, nullptr);
        QStringList headings;
        for (const widgets::SectionTitle *title : sheet.findChildren<widgets::SectionTitle *>())
            headings += title->text();
        QStringList wanted;
        for (const widgets::ActionSpec &spec : catalogue.specs()) {
            if (!spec.shortcut.isEmpty() && !wanted.contains(ActionCatalogue::group(spec)))
                wanted += ActionCatalogue::group(spec);
        }
        headings.sort();
        wanted.sort();
        QCOMPARE(headings, wanted);
    }

    void qtSpeaksKoreanToo()
    {
        InterfaceWords words;
        words.speak(Language::Korean);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"취소"_s);
        words.speak(Language::English);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void anUnknownActionIsReported()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        QTest::ignoreMessage(QtWarningMsg, "The action 'no.such' is not in the catalogue.");
        const std::unique_ptr<QAction> action(shell::actionCatalogue().makeAction(u"no.such"_s, theme, nullptr));
        QVERIFY(action->text().isEmpty());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
