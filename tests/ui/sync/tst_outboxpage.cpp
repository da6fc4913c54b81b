// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/courier.h"
#include "core/workspace/workspace.h"
#include "ui/sync/destinationdialog.h"
#include "ui/sync/outboxmodel.h"
#include "ui/sync/outboxpage.h"
#include "ui/widgets/tableview.h"

#include "tests/support/apache.h"
#include "tests/support/check.h"
#include "tests/support/fakekeyring.h"
#include "tests/support/pagefixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace axw;
using namespace axw::sync;
using namespace Qt::Literals::StringLiterals;
using workspace::Workspace;

class TestOutboxPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    int m_made = 0;

    std::unique_ptr<Workspace> make(test::PageFixture &fixture)
    {
        auto made = Workspace::create(m_place.filePath(u"센터 %1.axw"_s.arg(++m_made)), {u"김지원"_s, u"센터"_s}, fixture.clock);
        return made ? std::move(*made) : nullptr;
    }
    static ParcelId queue(Workspace &workspace, const QString &name, const QString &destination, const QDateTime &now)
    {
        Parcel parcel;
        parcel.name = name;
        parcel.destination = destination;
        return workspace.outbox().queue(parcel, QByteArray("bytes of ") + name.toUtf8(), now).value_or(ParcelId());
    }
    /// What a person does in the dialog that opens next.
    static void inDialog(const std::function<void(QDialog &)> &doing)
    {
        QTimer::singleShot(10, qApp, [doing] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog)
                doing(*dialog);
            else
                inDialog(doing);
        });
    }

private slots:
    void init() { test::failOnWarnings(); }

    void isEmptyUntilSomethingWaits()
    {
        test::PageFixture fixture({u"outbox.send"_s, u"outbox.add"_s});
        const auto workspace = make(fixture);
        OutboxPage page(fixture.context(*workspace));
        page.show();
        QCOMPARE(page.findChild<QStackedWidget *>()->currentIndex(), 0);
        QVERIFY(!OutboxPage::count(*workspace));
        queue(*workspace, u"r.pdf"_s, {}, fixture.clock.nowUtc());
        page.activated();
        QCOMPARE(page.findChild<QStackedWidget *>()->currentIndex(), 1);
        QCOMPARE(OutboxPage::count(*workspace), std::optional(1));
    }

    void saysSizeAndReasonAsPeopleDo()
    {
        Parcel parcel;
        parcel.size = 48'213;
        parcel.problem = u"‘제출’이(가) 없습니다"_s;
        OutboxModel model(Language::Korean);
        model.setParcels({parcel}, {});
        QCOMPARE(model.index(0, OutboxModel::Size).data().toString(), u"48.2 kB"_s);
        QCOMPARE(model.index(0, OutboxModel::Problem).data().toString(), u"‘제출’이 없습니다"_s);
        QCOMPARE(model.index(0, OutboxModel::Problem).data(Qt::ToolTipRole).toString(), u"‘제출’이 없습니다"_s);
    }

    void aFileIsPutInAndArrives()
    {
        test::PageFixture fixture({u"outbox.send"_s, u"outbox.add"_s});
        const auto workspace = make(fixture);
        OutboxPage page(fixture.context(*workspace));
        page.show();
        const QString folder = m_place.filePath(u"받는 곳"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = m_place.filePath(u"진단보고서.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the report");
        file.close();

        inDialog([&](QDialog &dialog) {
            auto *address = dialog.findChild<QComboBox *>(u"destination.address"_s);
            auto *take = dialog.findChild<QPushButton *>(u"destination.take"_s);
            address->setEditText(u"어딘가"_s);
            take->click();
            QVERIFY(dialog.isVisible());
            QVERIFY(!dialog.findChild<QLabel *>(u"destination.wrong"_s)->text().isEmpty());
            fixture.prompter.files = QStringList{folder};
            dialog.findChild<QPushButton *>(u"destination.folder"_s)->click();
            QCOMPARE(address->currentText(), folder);
            QVERIFY(!dialog.findChild<QLineEdit *>(u"destination.user"_s)->isVisible()); // a folder asks nobody
            take->click();
        });
        page.restoreState({{u"add"_s, path}, {u"about"_s, u"진단보고서 · 한빛"_s}});
        page.activated();
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"진단보고서.pdf"_s});
        QTRY_VERIFY(!OutboxPage::count(*workspace));
        const auto *model = page.findChild<widgets::TableView *>(u"outboxTable"_s)->model();
        QTRY_COMPARE(model->index(0, OutboxModel::State).data().toString(), u"발송 완료"_s);
        QCOMPARE(model->index(0, OutboxModel::About).data().toString(), u"진단보고서 · 한빛"_s);
        QCOMPARE(fixture.settings.value(u"outbox/places"_s).toStringList(), QStringList{folder});
        QVERIFY(fixture.prompter.errors.isEmpty());
    }

    void aServerAsksWhoWeAre()
    {
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        test::PageFixture fixture({u"outbox.send"_s, u"outbox.add"_s});
        const auto workspace = make(fixture);
        OutboxPage page(fixture.context(*workspace));
        page.show();
        const auto id = queue(*workspace, u"r.pdf"_s, apache.address(), fixture.clock.nowUtc());
        workspace->courier().look();
        QTRY_COMPARE(workspace->outbox().get(id)->state, ParcelState::Failed);
        auto *table = page.findChild<widgets::TableView *>(u"outboxTable"_s);
        QTRY_VERIFY(table->selectId(id.toString()));
        QVERIFY(!table->model()->index(0, OutboxModel::Problem).data().toString().isEmpty());
        inDialog([&](QDialog &dialog) {
            dialog.findChild<QComboBox *>(u"destination.address"_s)->setEditText(apache.address());
            QVERIFY(dialog.findChild<QLineEdit *>(u"destination.user"_s)->isVisible());
            dialog.findChild<QLineEdit *>(u"destination.user"_s)->setText(u"kim"_s);
            dialog.findChild<QLineEdit *>(u"destination.password"_s)->setText(u"secret"_s);
            dialog.findChild<QPushButton *>(u"destination.take"_s)->click();
        });
        page.findChild<QPushButton *>(u"outbox.address"_s)->click();
        QTRY_COMPARE(workspace->outbox().get(id)->state, ParcelState::Sent);
        QCOMPARE(apache.files(), QStringList{u"r.pdf"_s});
    }

    void anAddressIsTakenApart()
    {
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        test::PageFixture fixture({u"outbox.send"_s, u"outbox.add"_s});
        const auto workspace = make(fixture);
        OutboxPage page(fixture.context(*workspace));
        page.show();
        const auto id = queue(*workspace, u"r.pdf"_s, {}, fixture.clock.nowUtc());
        page.activated();
        QVERIFY(page.findChild<widgets::TableView *>(u"outboxTable"_s)->selectId(id.toString()));
        const auto address = [&](const QString &who) { return apache.address().replace(u"://"_s, u"://"_s + who); };
        // User and password in the address, as people paste it.
        inDialog([&](QDialog &dialog) {
            dialog.findChild<QComboBox *>(u"destination.address"_s)->setEditText(address(u"kim:guess@"_s));
            dialog.findChild<QPushButton *>(u"destination.take"_s)->click();
        });
        page.findChild<QPushButton *>(u"outbox.address"_s)->click();
        QTRY_COMPARE(workspace->outbox().get(id)->state, ParcelState::Failed);
        QCOMPARE(workspace->outbox().get(id)->destination, address(u"kim@"_s));
        const QStringList places = fixture.settings.value(u"outbox/places"_s).toStringList();
        QCOMPARE(places, QStringList{address(u"kim@"_s)}); // no password is kept
        // The place is known with its user: only the password is typed.
        inDialog([&](QDialog &dialog) {
            QCOMPARE(dialog.findChild<QComboBox *>(u"destination.address"_s)->currentText(), apache.address());
            QCOMPARE(dialog.findChild<QLineEdit *>(u"destination.user"_s)->text(), u"kim"_s);
            QVERIFY(dialog.findChild<QLineEdit *>(u"destination.password"_s)->text().isEmpty());
            dialog.findChild<QLineEdit *>(u"destination.password"_s)->setText(u"secret"_s);
            dialog.findChild<QPushButton *>(u"destination.take"_s)->click();
        });
        page.findChild<QPushButton *>(u"outbox.address"_s)->click();
        QTRY_COMPARE(workspace->outbox().get(id)->state, ParcelState::Sent);
        QCOMPARE(apache.files(), QStringList{u"r.pdf"_s});
    }

    void aPlaceOfTheListBringsItsOwnUser()
    {
        test::PageFixture fixture;
        const auto workspace = make(fixture);
        DestinationDialog dialog(fixture.context(*workspace), u"r.pdf"_s, {u"webdavs://kim@a.kr/in/"_s, u"webdavs://b.kr/in/"_s, u"/media/stick"_s}, nullptr);
        QVERIFY(dialog.findChild<QCheckBox *>(u"destination.keep"_s)->isHidden());
        auto *address = dialog.findChild<QComboBox *>(u"destination.address"_s);
        auto *user = dialog.findChild<QLineEdit *>(u"destination.user"_s);
        auto *password = dialog.findChild<QLineEdit *>(u"destination.password"_s);
        QCOMPARE(user->text(), u"kim"_s);
        QCOMPARE(dialog.focusWidget(), password); // all else is known
        password->setText(u"secret"_s);
        address->setCurrentIndex(1);
        Q_EMIT address->activated(1);
        QVERIFY(user->text().isEmpty());
        QVERIFY(password->text().isEmpty()); // it is for the other server
        user->setText(u"lee"_s);
        password->setText(u"word"_s);
        dialog.findChild<QPushButton *>(u"destination.take"_s)->click();
        QCOMPARE(dialog.destination(), u"webdavs://lee@b.kr/in/"_s);
        QCOMPARE(dialog.login(), (Login{u"lee"_s, u"word"_s}));
    }

    void aPasswordIsKeptWhenThePersonWantsSo()
    {
        test::PageFixture fixture({u"outbox.send"_s, u"outbox.add"_s});
        const auto workspace = make(fixture);
        test::FakeKeyring keyring;
        workspace->courier().setKeyring(&keyring);
        OutboxPage page(fixture.context(*workspace));
        page.show();
        const auto id = queue(*workspace, u"r.pdf"_s, {}, fixture.clock.nowUtc());
        page.activated();
        QVERIFY(page.findChild<widgets::TableView *>(u"outboxTable"_s)->selectId(id.toString()));
        const QString address = u"webdavs://kim@localhost:1/in/"_s;
        const auto fill = [](QDialog &dialog, const QString &password, bool keep) {
            auto *box = dialog.findChild<QCheckBox *>(u"destination.keep"_s);
            QTRY_VERIFY(box->isEnabled());
            dialog.findChild<QLineEdit *>(u"destination.password"_s)->setText(password);
            box->setChecked(keep);
            dialog.findChild<QPushButton *>(u"destination.take"_s)->click();
        };
        auto *change = page.findChild<QPushButton *>(u"outbox.address"_s);
        const auto ask = [&](const std::function<void(QDialog &)> &doing) {
            QTRY_VERIFY(change->isEnabled()); // not while it is tried
            inDialog([&](QDialog &dialog) {
                auto *where = dialog.findChild<QComboBox *>(u"destination.address"_s);
                where->setEditText(address);
                Q_EMIT where->lineEdit()->editingFinished();
                doing(dialog);
            });
            change->click();
        };
        ask([&](QDialog &dialog) {
            QVERIFY(!dialog.findChild<QCheckBox *>(u"destination.keep"_s)->isChecked()); // nothing is kept unasked
            fill(dialog, u"secret"_s, false);
        });
        QVERIFY(keyring.kept().isEmpty());
        ask([&](QDialog &dialog) { fill(dialog, u"secret"_s, true); });
        QCOMPARE(keyring.kept(), (QHash<QString, QString>{{address, u"secret"_s}}));
        QVERIFY(!fixture.settings.value(u"outbox/places"_s).toStringList().join(u' ').contains(u"secret"_s));
        ask([&](QDialog &dialog) {
            auto *password = dialog.findChild<QLineEdit *>(u"destination.password"_s);
            QTRY_COMPARE(password->text(), u"secret"_s);
            QVERIFY(dialog.findChild<QCheckBox *>(u"destination.keep"_s)->isChecked());
            auto *user = dialog.findChild<QLineEdit *>(u"destination.user"_s);
            user->setText(u"lee"_s);
            Q_EMIT user->editingFinished();
            QVERIFY(password->text().isEmpty()); // it is kim's
            user->setText(u"kim"_s);
            Q_EMIT user->editingFinished();
            QTRY_COMPARE(password->text(), u"secret"_s);
            fill(dialog, u"secret"_s, false);
        });
        QVERIFY(keyring.kept().isEmpty());
        QVERIFY(fixture.prompter.errors.isEmpty());
    }

    void whereNoKeyringIsThePersonIsTold()
    {
        test::PageFixture fixture;
        const auto workspace = make(fixture);
        test::FakeKeyring keyring;
        keyring.refusal = Error{Error::Kind::NotFound, u"No keyring answers."_s, {}};
        DestinationDialog dialog(fixture.context(*workspace), u"r.pdf"_s, {u"webdavs://kim@a.kr/in/"_s}, &keyring);
        dialog.show();
        auto *box = dialog.findChild<QCheckBox *>(u"destination.keep"_s);
        auto *says = dialog.findChild<QLabel *>(u"destination.keyring"_s);
        QVERIFY(box->isVisible());
        QTRY_VERIFY(says->text().startsWith(u"No keyring answers."_s));
        QVERIFY(!box->isEnabled());
        dialog.findChild<QLineEdit *>(u"destination.password"_s)->setText(u"secret"_s);
        dialog.findChild<QPushButton *>(u"destination.take"_s)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.keeping(), DestinationDialog::Keeping::AsItIs);
        QCOMPARE(dialog.login(), (Login{u"kim"_s, u"secret"_s})); // for now it is known
    }

    void aFileThatCannotBeTakenInIsTold()
    {
        test::PageFixture fixture({u"outbox.send"_s, u"outbox.add"_s});
        const auto workspace = make(fixture);
        OutboxPage page(fixture.context(*workspace));
        page.show();
        QFile large(m_place.filePath(u"영상.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(store::BlobStore::largest + 1));
        inDialog([&](QDialog &dialog) {
            dialog.findChild<QComboBox *>(u"destination.address"_s)->setEditText(m_place.path());
            dialog.findChild<QPushButton *>(u"destination.take"_s)->click();
        });
        page.restoreState({{u"add"_s, large.fileName()}});
        page.activated();
        QTRY_COMPARE(fixture.prompter.errors.size(), 1);
        QCOMPARE(fixture.prompter.errors.first().kind, Error::Kind::Invalid);
        QVERIFY(workspace->outbox().all()->empty());
    }

    void whatIsHeldBackStays()
    {
        test::PageFixture fixture({u"outbox.send"_s, u"outbox.add"_s});
        const auto workspace = make(fixture);
        OutboxPage page(fixture.context(*workspace));
        page.show();
        const auto id = queue(*workspace, u"r.pdf"_s, m_place.filePath(u"나중"_s), fixture.clock.nowUtc());
        page.activated();
        auto *table = page.findChild<widgets::TableView *>(u"outboxTable"_s);
        auto *hold = page.findChild<QPushButton *>(u"outbox.hold"_s);
        QVERIFY(!hold->isEnabled());
        QVERIFY(table->selectId(id.toString()));
        QVERIFY(hold->isEnabled());
        hold->click();
        QCOMPARE(workspace->outbox().get(id)->state, ParcelState::Held);
        QVERIFY(QDir().mkpath(m_place.filePath(u"나중"_s)));
        workspace->courier().sendAll();
        QVERIFY(!workspace->courier().isBusy());
        page.findChild<QPushButton *>(u"outbox.retry"_s)->click();
        QTRY_COMPARE(workspace->outbox().get(id)->state, ParcelState::Sent);
        page.findChild<QPushButton *>(u"outbox.remove"_s)->click();
        QVERIFY(workspace->outbox().all()->empty());
    }
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
