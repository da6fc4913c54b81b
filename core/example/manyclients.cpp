// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/manyclients.h"

#include "core/clients/numbers.h"

#include <QRandomGenerator>
#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

namespace {

using clients::Field;

constexpr const char16_t *firstHalves[] = {
    u"가온", u"가람", u"겨레", u"고운", u"그린", u"나래", u"나루", u"너울", u"노을", u"누리", u"다솜", u"다온", u"달빛",
    u"도담", u"동녘", u"두레", u"라온", u"로운", u"마루", u"마중", u"맑은", u"모아", u"미르", u"바다", u"바로", u"버들",
    u"벼리", u"보람", u"산들", u"새빛", u"새솔", u"샛별", u"서린", u"소담", u"솔빛", u"시내", u"아람", u"아름", u"어진",
    u"여울", u"온새", u"올찬", u"우리", u"이든", u"이룸", u"자람", u"조은", u"참빛", u"초롱", u"큰솔", u"터울", u"파랑",
    u"푸른", u"하늘", u"한결", u"한울", u"해든", u"해솔", u"화랑", u"힘찬"};

constexpr const char16_t *secondHalves[] = {
    u"",     u"테크", u"원",   u"코리아", u"앤",   u"솔루션", u"시스템", u"라인", u"플러스", u"월드", u"네트", u"파크",
    u"하우스", u"랩",   u"허브", u"링크",   u"포인트", u"스타",   u"메이트", u"존",   u"팩토리", u"웍스", u"비전", u"에이",
    u"누리", u"나라", u"마을", u"터",     u"손",   u"길",     u"샘",     u"벗",   u"결",     u"틀",   u"울",   u"빛",
    u"솔",   u"별",   u"들",   u"봄",     u"강"};

struct FieldWords
{
    Field field;
    const char16_t *ksic;
    std::array<const char16_t *, 4> words;
};

constexpr FieldWords fields[] = {
    {Field::Construction, u"F41", {u"건설", u"종합건설", u"토건", u"건축"}},
    {Field::Manufacturing, u"C29", {u"정밀", u"기계", u"산업", u"전자"}},
    {Field::Logistics, u"H52", {u"물류", u"통운", u"로지스틱스", u"택배"}},
    {Field::Fashion, u"C14", {u"패션", u"어패럴", u"섬유", u"의류"}},
    {Field::Publishing, u"J58", {u"출판", u"문고", u"북스", u"미디어"}},
    {Field::Content, u"J59", {u"콘텐츠", u"스튜디오", u"픽처스", u"웹툰"}},
};

constexpr const char16_t *families[] = {u"김", u"이", u"박", u"최", u"정", u"강", u"조", u"윤", u"장", u"임", u"한", u"오"};
constexpr const char16_t *givens[] = {u"가온", u"나래", u"다솜", u"라온", u"마루", u"바름", u"새롬", u"아름", u"하늘", u"해솔"};
constexpr const char16_t *owners[] = {u"김지원", u"박서준", u"이수민", u"최은우"};

template<class T, size_t N>
T pick(QRandomGenerator &random, T const (&from)[N])
{
    return from[random.bounded(int(N))];
}

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

/// The corporate form where Koreans put it: before, after, or none.
QString withForm(const QString &name, int form)
{
    switch (form) {
    case 0:
    case 1:
        return u"(주)"_s + name;
    case 2:
        return name + u"(주)"_s;
    case 3:
        return u"주식회사 "_s + name;
    case 4:
        return u"㈜"_s + name;
    }
    return name;
}

} // namespace

QString inventedBrn(int number)
{
    Q_ASSERT(number >= 0 && number < 990000);
    // 099, 098 … 001 · 86, a company's · four digits of a serial
    QString digits = u"%1%2%3"_s.arg(99 - number / 10000, 3, 10, QChar(u'0')).arg(86).arg(number % 10000, 4, 10, QChar(u'0'));
    constexpr std::array<int, 9> weights = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits[i].digitValue() * weights[size_t(i)];
    sum += digits[8].digitValue() * 5 / 10;
    return digits + QString::number((10 - sum % 10) % 10);
}

std::vector<clients::Client> manyClients(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList &districts = clients::seoulDistricts();
    QSet<QString> taken;
    std::vector<clients::Client> made;
    made.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const FieldWords &field = pick(random, fields);
        QString core = text(pick(random, firstHalves)) + text(pick(random, secondHalves));
        const QString kind = text(field.words[size_t(random.bounded(4))]);
        // Past some ten thousand names the words run out: a second one makes the difference, as with real firms.
        while (taken.contains(core + kind))
            core += text(pick(random, firstHalves));
        taken.insert(core + kind);

        clients::Client client;
        client.name = withForm(core + kind, random.bounded(6));
        client.brn = inventedBrn(i + 10000); // the first ten thousand are the example centre's
        client.ksic = text(field.ksic);
        client.field = field.field;
        client.region = districts[random.bounded(int(districts.size()))];
        client.address = u"서울특별시 %1 예제로 %2"_s.arg(client.region).arg(1 + random.bounded(400));
        client.representative = text(pick(random, families)) + text(pick(random, givens));
        client.size = random.bounded(5) == 0 ? clients::CompanySize::Micro : clients::CompanySize::Sme;
        client.owner = text(pick(random, owners));
        client.phone = u"02-000-%1"_s.arg(random.bounded(10000), 4, 10, QChar(u'0'));
        client.employees = 2 + random.bounded(240);
        made.push_back(client);
    }
    return made;
}

} // namespace axw::example
