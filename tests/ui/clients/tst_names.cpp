// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/clientfixture.h"
#include "ui/clients/clientdocuments.h"
#include "ui/clients/clienthistorypage.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/erasuredialog.h"
#include "ui/clients/importwizard.h"
#include "ui/clients/newclientform.h"
#include "ui/clients/signaturepad.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

/// Everything that can take the focus says what it is, and every button is reached without a mouse.
class TestNames : public QObject
{
    Q_OBJECT

    using Make = std::function<std::unique_ptr<QWidget>(test::ClientFixture &)>;

    static QString about(const QWidget *widget)
    {
        QStringList path;
        for (const QWidget *each = widget; each && path.size() < 4; each = each->parentWidget())
            path.prepend(QString::fromLatin1(each->metaObject()->className()) + u'#' + each->objectName());
        return path.join(u" > "_s);
    }

    /// Of buttons that exclude each other Tab leads to one; arrows choose among them.
    static bool isReached(const QAbstractButton *button)
    {
        if (!button->group() || !button->group()->exclusive())
            return button->focusPolicy() & Qt::TabFocus;
        const auto all = button->group()->buttons();
        return std::ranges::any_of(all, [](const QAbstractButton *each) { return bool(each->focusPolicy() & Qt::TabFocus); });
    }

private slots:
    void init() { test::failOnWarnings(); }

    void everythingIsNamedAndReached_data()
    {
        QTest::addColumn<Make>("make");
        for (const QString &section : {u"company"_s, u"eligibility"_s, u"visits"_s, u"requests"_s, u"consents"_s}) {
            QTest::newRow(qPrintable(section)) << Make([section](test::ClientFixture &it) {
                auto page = std::make_unique<ClientOverview>(it.context(), it.file());
                page->restoreState({{u"section"_s, section}});
                return page;
            });
        }
        QTest::newRow("documents") << Make([](test::ClientFixture &it) { return std::make_unique<ClientDocuments>(it.context(), it.file()); });
        QTest::newRow("history") << Make([](test::ClientFixture &it) { return std::make_unique<ClientHistoryPage>(it.context(), it.file()); });
        QTest::newRow("clients") << Make([](test::ClientFixture &it) { return std::make_unique<ClientsPage>(it.context()); });
        QTest::newRow("board") << Make([](test::ClientFixture &it) {
            auto page = std::make_unique<ClientsPage>(it.context());
            page->restoreState({{u"view"_s, u"board"_s}});
            return page;
        });
        QTest::newRow("new client") << Make([](test::ClientFixture &it) {
            auto form = std::make_unique<NewClientForm>(it.context());
            form->start();
            return form;
        });
        QTest::newRow("import, nothing chosen") << Make([](test::ClientFixture &it) { return std::make_unique<ImportWizard>(it.context()); });
        QTest::newRow("import") << Make([](test::ClientFixture &it) {
            QFile list(it.folder.filePath(u"목록.csv"_s));
            if (list.open(QIODevice::WriteOnly))
                list.write(u"업체명\n예제새벽물류\n"_s.toUtf8());
            list.close();
            auto wizard = std::make_unique<ImportWizard>(it.context());
            wizard->start(list.fileName());
            return wizard;
        });
        QTest::newRow("erasure") << Make([](test::ClientFixture &it) {
            return std::unique_ptr<QWidget>(ErasureDialog::make(it.context(), it.client, {}, nullptr));
        });
        QTest::newRow("signature") << Make([](test::ClientFixture &it) {
            return std::make_unique<SignatureDialog>(it.theme, u"방문"_s, QStringList{u"한지민"_s}, QString(), nullptr);
        });
    }
    void everythingIsNamedAndReached()
    {
        QFETCH(Make, make);
        test::ClientFixture it;
        QList<widgets::ActionSpec> specs = it.actions.specs();
        for (const QString &id : {u"client.new"_s, u"clients.import"_s})
            specs.append({id, "Action", "Group", {}, {}});
        it.actions = widgets::ActionCatalogue(specs);
        Contact person;
        person.id = ContactId::create();
        person.name = u"한지민"_s;
        it.put(person);
        Visit visit;
        visit.id = VisitId::create();
        visit.starts = it.clock.nowUtc();
        it.put(visit);
        DataRequest request;
        request.id = DataRequestId::create();
        request.what = u"오류 기록"_s;
        it.put(request);
        Consent consent;
        consent.id = ConsentId::create();
        it.put(consent);
        Attachment file;
        file.id = AttachmentId::create();
        file.name = u"현장 사진.png"_s;
        it.put(file);
        const std::unique_ptr<QWidget> widget = make(it);
        widget->resize(1190, 800);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        if (auto *run = widget->findChild<QPushButton *>(u"import.run"_s); run && QTest::currentDataTag() == QByteArray("import"))
            QTRY_VERIFY(run->isEnabled());
        int met = 0;
        for (QWidget *each : widget->findChildren<QWidget *>()) {
            // A field's own parts: the button in a line (a key of the line opens what it does), the line in a box.
            const QWidget *around = each->parentWidget();
            if (!each->isVisible() || (around && (qobject_cast<const QLineEdit *>(around) || qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around))))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            if (button && button->isEnabled())
                QVERIFY2(isReached(button), qPrintable(u"no key leads to "_s + about(each)));
            if (!(each->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(heard && !heard->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(u"no name: "_s + about(each)));
            ++met;
        }
        QVERIFY(met > 0);
    }
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
