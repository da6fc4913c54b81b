// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/companystory.h"

#include "core/example/manyclients.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

namespace {

using namespace clients;

/// Some invented telephone number: 000 is no exchange.
QString telephone(int number)
{
    return u"02-000-%1"_s.arg(1000 + number * 37 % 9000);
}

template<class Choice>
Choice chosen(const QString &key)
{
    const auto found = fromKey<Choice>(key);
    Q_ASSERT_X(found, "resources/example/centre.json", qPrintable(key));
    return found.value_or(Choice());
}

struct ConsentWords
{
    const char16_t *purpose;
    const char16_t *items;
    const char16_t *retention;
    const char16_t *recipient;
};

ConsentWords wordsOf(clients::ConsentKind kind)
{
    switch (kind) {
    case clients::ConsentKind::PersonalData:
        return {u"상담, 현황 진단, 결과 안내", u"성명, 직위, 전화번호, 전자우편", u"사업 종료 후 3년", u""};
    case clients::ConsentKind::ThirdParty:
        return {u"공급기업 면담과 공동연구 협의", u"성명, 직위, 전화번호", u"협의 종료 시까지", u"후보 공급기업, 협의회 참여 대학"};
    case clients::ConsentKind::Filming:
        return {u"현장 촬영과 우수사례 공개", u"작업 현장 사진과 영상", u"공개일부터 5년", u""};
    case clients::ConsentKind::Confidentiality:
        return {u"현장에서 알게 된 영업비밀의 보호", u"공정 자료, 도면, 거래 정보", u"협약 종료 후 3년", u""};
    case clients::ConsentKind::ConflictOfInterest:
        return {u"후보 공급기업과의 이해관계 확인", u"지분, 겸직, 친족 관계", u"선정 종료 후 1년", u""};
    }
    return {};
}

QString said(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

} // namespace

CompanyStory::CompanyStory(QJsonObject company, int number, const QStringList &consultants,
                           workspace::Workspace &workspace)
    : m_company(std::move(company)), m_number(number), m_workspace(workspace)
{
    const QJsonValue owner = m_company[u"owner"];
    m_owner = owner.isDouble() ? consultants.value(owner.toInt()) : QString();
    m_actor = m_owner.isEmpty() ? consultants.value(0) : m_owner;
    m_reviewer = consultants.value(m_actor == consultants.value(1) ? 0 : 1);
}

QJsonArray CompanyStory::list(const QString &key) const
{
    return m_company[key].toArray();
}

int CompanyStory::enteredAgo(const QString &stage) const
{
    return m_company[u"days"][stage].toInt();
}

QString CompanyStory::contactName(int index) const
{
    return list(u"contacts"_s)[index][0].toString();
}

void CompanyStory::tell(Chronicle &chronicle)
{
    tellIntake(chronicle);
    tellConsents(chronicle);
    tellVisits(chronicle);
    tellRequests(chronicle);
    tellAssessments(chronicle);
    tellStages(chronicle);
    tellPlan(chronicle);
    tellPortfolio(chronicle);
    tellLetters(chronicle);
    tellNextAction(chronicle);
}

void CompanyStory::tellIntake(Chronicle &chronicle)
{
    const int ago = enteredAgo(u"intake"_s);
    chronicle.happens(ago, m_actor, [this, &chronicle, ago]() -> Result<> {
        return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add client"), [&] { return addClient(chronicle, chronicle.day(-ago)); });
    });
}

Result<> CompanyStory::addClient(const Chronicle &chronicle, QDate day)
{
    Client client;
    client.name = text(u"name"_s);
    client.brn = inventedBrn(firstNumber + m_number);
    client.ksic = text(u"ksic"_s);
    client.field = chosen<Field>(text(u"field"_s));
    client.region = text(u"region"_s);
    client.address = text(u"address"_s);
    client.representative = text(u"rep"_s);
    client.size = chosen<CompanySize>(text(u"size"_s));
    client.owner = m_owner;
    client.phone = telephone(m_number);
    client.founded = QDate(m_company[u"founded"].toInt(), 1 + m_number % 12, 1 + m_number * 5 % 28);
    client.employees = m_company[u"employees"].toInt();
    client.salesYear = chronicle.today().year() - 1;
    const auto sales = [&](int year) { return Won{qint64(list(u"sales"_s)[year].toInt()) * 1000000}; };
    client.sales1 = sales(0);
    client.sales2 = sales(1);
    client.sales3 = sales(2);
    client.note = u"예제 센터의 가상 기업입니다."_s;
    ClientStore &store = m_workspace.clients();
    AXW_TRY_ASSIGN(id, store.add(client));
    m_client = id;

    int contactNumber = 0;
    for (const auto &value : list(u"contacts"_s)) {
        Contact contact;
        contact.client = m_client;
        contact.name = value[0].toString();
        contact.title = value[1].toString();
        contact.department = value[2].toString();
        contact.phone = telephone(m_number * 7 + contactNumber + 100);
        contact.email = u"contact%1@company%2.example"_s.arg(contactNumber + 1).arg(m_number + 1);
        contact.main = contactNumber++ == 0;
        AXW_TRY(store.put(contact));
    }
    Request request;
    request.client = m_client;
    request.source = chosen<RequestSource>(text(u"source"_s));
    request.received = day;
    request.wanted = text(u"wanted"_s);
    AXW_TRY(store.put(request));
    int numbered = 0;
    for (const auto &value : list(u"certs"_s)) {
        Certificate certificate;
        certificate.client = m_client;
        certificate.name = value[0].toString();
        certificate.number = u"예제-%1-%2"_s.arg(m_number + 1, 4, 10, QChar(u'0')).arg(++numbered);
        certificate.expires = chronicle.today().addDays(value[1].toInt());
        certificate.issued = certificate.expires.addYears(-3);
        AXW_TRY(store.put(certificate));
    }
    for (const auto &value : list(u"support"_s)) {
        Support support;
        support.client = m_client;
        support.programme = value[0].toString();
        support.body = value[1].toString();
        support.year = chronicle.today().year() - value[2].toInt();
        support.amount = Won{qint64(value[3].toDouble())};
        AXW_TRY(store.put(support));
    }
    AXW_TRY_ASSIGN(file, m_workspace.cases().open(m_client, text(u"title"_s), m_owner));
    m_case = file.id;
    return {};
}

void CompanyStory::tellConsents(Chronicle &chronicle)
{
    const int came = enteredAgo(u"intake"_s);
    int number = 0;
    for (const auto &value : list(u"consents"_s)) {
        const auto kind = chosen<clients::ConsentKind>(value.toString());
        const int ago = std::max(0, came - 2 - 6 * number++);
        chronicle.happens(ago, m_actor, [this, &chronicle, kind, ago]() -> Result<> {
            return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add consent"), [&] {
                const ConsentWords words = wordsOf(kind);
                Consent consent;
                consent.client = m_client;
                consent.kind = kind;
                consent.person = contactName(0);
                consent.purpose = said(words.purpose);
                consent.items = said(words.items);
                consent.retention = said(words.retention);
                consent.recipient = said(words.recipient);
                consent.signedOn = chronicle.day(-ago);
                consent.expires = consent.signedOn.addYears(3);
                return m_workspace.clients().put(consent);
            });
        });
    }
}

void CompanyStory::tellStages(Chronicle &chronicle)
{
    const QJsonObject days = m_company[u"days"].toObject();
    for (const auto &choice : choicesOf<Stage>()) {
        const QString key = QString::fromUtf16(choice.key);
        if (choice.value == Stage::Intake || !days.contains(key))
            continue;
        chronicle.happens(days[key].toInt(), m_actor, [this, stage = choice.value] { return moveTo(stage); });
    }
}

Result<> CompanyStory::moveTo(Stage stage)
{
    AXW_TRY_ASSIGN(file, m_workspace.cases().get(m_case));
    AXW_TRY_ASSIGN(facts, m_workspace.gateFacts(file));
    const int missing = missingCount(gateOf(file.stage, facts));
    const QString reason = missing == 0 ? QString() : u"남은 서류는 다음 단계에서 보완하기로 함"_s;
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Move to stage"), [&] { return m_workspace.cases().moveTo(m_case, stage, reason); });
}

void CompanyStory::tellRequests(Chronicle &chronicle)
{
    for (const auto &value : list(u"requests"_s)) {
        const QJsonObject asked = value.toObject();
        const int ago = asked[u"ago"].toInt();
        const auto id = DataRequestId::create();
        chronicle.happens(ago, m_actor, [this, &chronicle, asked, ago, id]() -> Result<> {
            return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add data request"), [&] {
                DataRequest request;
                request.id = id;
                request.client = m_client;
                request.what = asked[u"what"].toString();
                request.asked = chronicle.day(-ago);
                request.due = chronicle.day(asked[u"due"].toInt());
                request.fromWhom = asked[u"from"].toString();
                request.grade = chosen<Grade>(asked[u"grade"].toString());
                request.item = asked[u"item"].toString();
                return m_workspace.clients().put(request);
            });
        });
        const auto state = chosen<DataRequestState>(asked[u"state"].toString());
        if (state == DataRequestState::Asked)
            continue;
        // It came a day before it was due, or three days ago.
        const int receivedAgo = std::max(1 - asked[u"due"].toInt(), std::min(3, ago));
        chronicle.happens(std::min(receivedAgo, ago), m_actor, [this, &chronicle, id, state, receivedAgo]() -> Result<> {
            AXW_TRY_ASSIGN(known, m_workspace.clients().find<DataRequest>(id));
            DataRequest request = known.value_or(DataRequest());
            request.state = state;
            request.received = chronicle.day(-receivedAgo);
            AXW_TRY(m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Change data request"), [&] { return m_workspace.clients().put(request); }));
            Attachment file;
            file.client = m_client;
            file.subject = id.uuid();
            file.item = request.item;
            file.name = u"%1.csv"_s.arg(request.what);
            file.mediaType = u"text/csv"_s;
            file.grade = request.grade;
            const QString bytes = u"\uFEFF구분,값,비고\r\n%1,예제,실제 자료가 아닙니다\r\n"_s.arg(request.what);
            AXW_TRY(m_workspace.attachBytes(file, bytes.toUtf8()));
            return {};
        });
    }
}

void CompanyStory::tellNextAction(Chronicle &chronicle)
{
    const QJsonArray next = list(u"next"_s);
    if (next.isEmpty())
        return;
    chronicle.happens(1, m_actor, [this, &chronicle, next]() -> Result<> {
        AXW_TRY_ASSIGN(file, m_workspace.cases().get(m_case));
        file.nextAction = next[0].toString();
        file.nextDue = chronicle.day(next[1].toInt());
        return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Change next action"), [&] { return m_workspace.cases().change(file); });
    });
}

} // namespace axw::example
