// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/numbers.h"

#include <QRegularExpression>

#include <array>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

int digitAt(const QString &digits, qsizetype at)
{
    return digits.at(at).digitValue();
}

} // namespace

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19)
            digits += QChar(c.unicode() - 0xFF10 + u'0');
        else if (c != u'-' && !c.isSpace() && c.unicode() != 0x2010 && c.unicode() != 0x2013 && c.unicode() != 0xFF0D)
            digits += c; // what is no digit is kept, so that the state tells of it
    }
    return digits;
}

BrnState brnState(QStringView text)
{
    const QString digits = digitsOf(text);
    if (digits.isEmpty())
        return BrnState::Empty;
    static const QRegularExpression ten(u"^[0-9]{10}$"_s);
    if (!ten.match(digits).hasMatch())
        return BrnState::Malformed;
    static constexpr std::array<int, 9> weights{1, 3, 7, 1, 3, 7, 1, 3, 5};
    int sum = digitAt(digits, 8) * 5 / 10;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += digitAt(digits, qsizetype(i)) * weights[i];
    if ((10 - sum % 10) % 10 != digitAt(digits, 9))
        return BrnState::WrongCheckDigit;
    const bool plausible = digits.left(3).toInt() >= 101 && digits.mid(3, 2) != u"00" && digits.mid(5, 4) != u"0000";
    return plausible ? BrnState::Good : BrnState::Implausible;
}

QString formatBrn(const QString &digits)
{
    if (digits.size() != 10)
        return digits;
    return digits.left(3) + u'-' + digits.mid(3, 2) + u'-' + digits.mid(5);
}

QString brnHint(const QString &digits, Language language)
{
    if (digits.size() != 10)
        return {};
    const int kind = digits.mid(3, 2).toInt();
    const LocalizedText hint = [kind]() -> LocalizedText {
        if ((kind >= 1 && kind <= 79) || kind == 80)
            return {u"개인사업자"_s, u"sole proprietor"_s};
        switch (kind) {
        case 81:
        case 86:
        case 87:
        case 88: return {u"영리법인"_s, u"company"_s};
        case 82: return {u"비영리법인"_s, u"non-profit body"_s};
        case 83: return {u"국가·지방자치단체"_s, u"public body"_s};
        case 84: return {u"외국법인"_s, u"foreign company"_s};
        case 85: return {u"영리법인 지점"_s, u"branch of a company"_s};
        case 89: return {u"법인이 아닌 종교단체"_s, u"religious body without corporate form"_s};
        default: return kind >= 90 ? LocalizedText{u"부가세 면세 개인사업자"_s, u"sole proprietor exempt from VAT"_s} : LocalizedText{};
        }
    }();
    return hint.in(language);
}

CorporateNoState corporateNoState(QStringView text)
{
    const QString digits = digitsOf(text);
    if (digits.isEmpty())
        return CorporateNoState::Empty;
    static const QRegularExpression thirteen(u"^[0-9]{13}$"_s);
    if (!thirteen.match(digits).hasMatch())
        return CorporateNoState::Malformed;
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i)
        sum += digitAt(digits, i) * (i % 2 == 0 ? 1 : 2);
    return (10 - sum % 10) % 10 == digitAt(digits, 12) ? CorporateNoState::Good : CorporateNoState::WrongCheckDigit;
}

QString formatCorporateNo(const QString &digits)
{
    return digits.size() == 13 ? digits.left(6) + u'-' + digits.mid(6) : digits;
}

bool isEarlierCaseNumber(QStringView a, QStringView b)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    /// The run of digits at the beginning, which is taken off; without leading zeros.
    const auto number = [&](QStringView &text) {
        qsizetype end = 0;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        QStringView digits = text.first(end);
        text = text.sliced(end);
        while (digits.size() > 1 && digits.front() == u'0')
            digits = digits.sliced(1);
        return digits;
    };
    QStringView left = a;
    QStringView right = b;
    while (!left.isEmpty() && !right.isEmpty()) {
        if (isDigit(left.front()) && isDigit(right.front())) {
            const QStringView one = number(left);
            const QStringView other = number(right);
            if (one.size() != other.size())
                return one.size() < other.size();
            if (one != other)
                return one < other;
        } else if (left.front() != right.front()) {
            return left.front() < right.front();
        } else {
            left = left.sliced(1);
            right = right.sliced(1);
        }
    }
    return left.size() != right.size() ? left.isEmpty() : a < b;
}

const std::vector<KsicSection> &ksicSections()
{
    static const std::vector<KsicSection> sections{
        {u"A", u"농업, 임업 및 어업", u"Agriculture, forestry and fishing", 1, 3},
        {u"B", u"광업", u"Mining and quarrying", 5, 8},
        {u"C", u"제조업", u"Manufacturing", 10, 34},
        {u"D", u"전기, 가스, 증기 및 공기 조절 공급업", u"Electricity, gas, steam and air conditioning supply", 35, 35},
        {u"E", u"수도, 하수 및 폐기물 처리, 원료 재생업", u"Water supply, sewage, waste management and materials recovery", 36, 39},
        {u"F", u"건설업", u"Construction", 41, 42},
        {u"G", u"도매 및 소매업", u"Wholesale and retail trade", 45, 47},
        {u"H", u"운수 및 창고업", u"Transportation and storage", 49, 52},
        {u"I", u"숙박 및 음식점업", u"Accommodation and food service", 55, 56},
        {u"J", u"정보통신업", u"Information and communication", 58, 63},
        {u"K", u"금융 및 보험업", u"Financial and insurance activities", 64, 66},
        {u"L", u"부동산업", u"Real estate", 68, 68},
        {u"M", u"전문, 과학 및 기술 서비스업", u"Professional, scientific and technical services", 70, 73},
        {u"N", u"사업시설 관리, 사업 지원 및 임대 서비스업", u"Business facilities management, support and rental services", 74, 76},
        {u"O", u"공공 행정, 국방 및 사회보장 행정", u"Public administration, defence and social security", 84, 84},
        {u"P", u"교육 서비스업", u"Education", 85, 85},
        {u"Q", u"보건업 및 사회복지 서비스업", u"Human health and social work", 86, 87},
        {u"R", u"예술, 스포츠 및 여가관련 서비스업", u"Arts, sports and recreation", 90, 91},
        {u"S", u"협회 및 단체, 수리 및 기타 개인 서비스업", u"Membership organisations, repair and other personal services", 94, 96},
        {u"T", u"가구 내 고용활동", u"Activities of households as employers", 97, 98},
        {u"U", u"국제 및 외국기관", u"Extraterritorial organisations", 99, 99},
    };
    return sections;
}

std::optional<QString> normalKsic(QStringView text)
{
    const QString plain = text.toString().remove(u' ').toUpper();
    if (plain.isEmpty())
        return QString();
    static const QRegularExpression form(u"^([A-U])?([0-9]{0,5})"_s);
    const auto found = form.match(plain);
    QString letter = found.captured(1);
    const QString digits = found.captured(2);
    if (letter.isEmpty() && digits.size() < 2) {
        for (const KsicSection &section : ksicSections()) {
            if (plain == QStringView(section.ko).toString().remove(u' '))
                return QString::fromUtf16(section.letter);
        }
        return std::nullopt;
    }
    if (found.capturedLength() != plain.size() && plain.size() > found.capturedLength() && !plain.at(found.capturedLength()).isPunct())
        return std::nullopt;
    if (digits.size() >= 2) {
        const int division = digits.left(2).toInt();
        for (const KsicSection &section : ksicSections()) {
            if (division < section.first || division > section.last)
                continue;
            if (!letter.isEmpty() && letter != QStringView(section.letter))
                return std::nullopt;
            return QString::fromUtf16(section.letter) + digits;
        }
        return std::nullopt;
    }
    return digits.isEmpty() ? std::optional(letter) : std::nullopt;
}

std::optional<Field> fieldOfKsic(QStringView ksic)
{
    const auto code = normalKsic(ksic);
    if (!code || code->isEmpty())
        return std::nullopt;
    const QChar letter = code->at(0);
    const int division = code->mid(1, 2).toInt();
    if (letter == u'F')
        return Field::Construction;
    if (letter == u'H')
        return Field::Logistics;
    if (letter == u'C')
        return division >= 13 && division <= 15 ? Field::Fashion : Field::Manufacturing;
    if (letter == u'J' && division == 58)
        return Field::Publishing;
    if ((letter == u'J' && (division == 59 || division == 60)) || (letter == u'R' && division == 90))
        return Field::Content;
    return std::nullopt;
}

const QStringList &seoulDistricts()
{
    static const QStringList districts{
        u"강남구"_s, u"강동구"_s, u"강북구"_s, u"강서구"_s, u"관악구"_s, u"광진구"_s, u"구로구"_s, u"금천구"_s, u"노원구"_s,
        u"도봉구"_s, u"동대문구"_s, u"동작구"_s, u"마포구"_s, u"서대문구"_s, u"서초구"_s, u"성동구"_s, u"성북구"_s, u"송파구"_s,
        u"양천구"_s, u"영등포구"_s, u"용산구"_s, u"은평구"_s, u"종로구"_s, u"중구"_s, u"중랑구"_s};
    return districts;
}

QString districtOf(QStringView address)
{
    const QString text = address.toString().normalized(QString::NormalizationForm_C).simplified();
    // 중구 and 강서구 are districts of other cities too: without Seoul's name they are not guessed.
    const bool seoul = text.startsWith(u"서울");
    for (const QString &part : text.split(u' ')) {
        if (seoulDistricts().contains(part) && (seoul || (part != u"중구" && part != u"강서구")))
            return part;
    }
    return {};
}

} // namespace axw::clients
