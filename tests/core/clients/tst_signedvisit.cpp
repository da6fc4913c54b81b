// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/signedvisit.h"
#include "tests/support/check.h"

#include <QTest>
#include <QtEndian>

#include <functional>

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Signed
{
    Visit visit;
    std::vector<VisitPerson> people;
    std::vector<VisitAction> actions;

    Signed()
    {
        visit.id = VisitId::create();
        visit.starts = QDateTime(QDate(2026, 11, 11), QTime(5, 0), Qt::UTC);
        visit.ends = visit.starts.addSecs(3600);
        visit.place = u"화상 회의"_s;
        visit.said = u"시험 운영 2주차"_s;
        people = {{VisitPersonId::create(), visit.id, u"한지민"_s, u"(주)한빛물류"_s, u"부장"_s},
                  {VisitPersonId::create(), visit.id, u"김지원"_s, u"센터"_s, u"컨설턴트"_s}};
        actions = {{VisitActionId::create(), visit.id, u"조명 교체"_s, u"한지민"_s, {2026, 11, 26}, {}}};
    }
    QString print() const { return visitPrint(visit, people, actions); }
};

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(content.size()), length.data());
    return length + name + content + QByteArray(4, '\0');
}

QByteArray pictureWith(const QByteArray &chunks)
{
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", QByteArray(13, '\0')) + chunks + chunk("IEND", {});
}

QByteArray carrying(const QString &print)
{
    return pictureWith(chunk("tEXt", QByteArray("Comment\0words", 13)) + chunk("tEXt", QByteArray(visitPrintKey) + '\0' + print.toLatin1()));
}

} // namespace

class TestSignedVisit : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSignedHasAPrint_data()
    {
        using Change = std::function<void(Signed &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char *name, const Change &change, bool counts = true) { QTest::newRow(name) << change << counts; };
        row("start", [](Signed &it) { it.visit.starts = it.visit.starts.addSecs(60); });
        row("end", [](Signed &it) { it.visit.ends = {}; });
        row("kind", [](Signed &it) { it.visit.kind = clients::VisitKind::Video; });
        row("place", [](Signed &it) { it.visit.place.clear(); });
        row("said", [](Signed &it) { it.visit.said += u'.'; });
        row("agreed", [](Signed &it) { it.visit.agreed = u"예정대로"_s; });
        row("effort", [](Signed &it) { it.visit.effortTenths = 5; });
        row("a person's position", [](Signed &it) { it.people[0].title = u"차장"_s; });
        row("a person more", [](Signed &it) { it.people.push_back({VisitPersonId::create(), it.visit.id, u"오세라"_s, {}, {}}); });
        row("a person less", [](Signed &it) { it.people.pop_back(); });
        row("an action's owner", [](Signed &it) { it.actions[0].owner = u"김지원"_s; });
        row("an action's day", [](Signed &it) { it.actions[0].due = it.actions[0].due.addDays(1); });
        row("an action that is done", [](Signed &it) { it.actions[0].done = {2026, 11, 20}; }, false);
        row("the signature itself", [](Signed &it) { it.visit.signedBy = u"한지민"_s; }, false);
        row("the order of the people", [](Signed &it) { std::swap(it.people[0], it.people[1]); }, false);
    }
    void whatIsSignedHasAPrint()
    {
        using Change = std::function<void(Signed &)>;
        QFETCH(Change, change);
        QFETCH(bool, counts);
        Signed it;
        it.visit.signature = carrying(it.print());
        QCOMPARE(printIn(it.visit.signature), it.print());
        QVERIFY(!isChangedSinceSigned(it.visit, it.people, it.actions));
        change(it);
        QCOMPARE(isChangedSinceSigned(it.visit, it.people, it.actions), counts);
    }

    void aPrintHasThirtyTwoLetters()
    {
        QCOMPARE(Signed().print().size(), 32); // as PNG text it stays readable only below 40
    }

    void aPictureWithoutAPrintIsBelieved_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no picture") << QByteArray("hello");
        QTest::newRow("other text") << pictureWith(chunk("tEXt", QByteArray("Comment\0words", 13)));
        QTest::newRow("torn") << carrying(Signed().print()).first(60);
        QByteArray lies = carrying(Signed().print());
        qToBigEndian(quint32(0xffffffff), lies.data() + 8);
        QTest::newRow("a length beyond the end") << lies;
    }
    void aPictureWithoutAPrintIsBelieved()
    {
        QFETCH(QByteArray, picture);
        Signed it;
        it.visit.signature = picture;
        QVERIFY(printIn(picture).isEmpty());
        QVERIFY(!isChangedSinceSigned(it.visit, it.people, it.actions));
    }
};

QTEST_APPLESS_MAIN(TestSignedVisit)
#include "tst_signedvisit.moc"
