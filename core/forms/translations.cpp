// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/translations.h"

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostMissing = 10'000;

class Search
{
public:
    Search(const Form &form, const HeaderOf &headerOf) : m_form(form), m_headerOf(headerOf) {}

    void look(const QString &sheet, int row, const QString &name, const QString &column, const Texts &texts)
    {
        const bool forAll = texts.size() == 1 && texts.contains(QString()) && !m_form.languages.contains(QString());
        if (texts.isEmpty() || forAll)
            return;
        for (const QString &language : m_form.languages) {
            if (texts.contains(language) || m_missing.size() >= mostMissing)
                continue;
            const QString header = m_headerOf             ? m_headerOf(sheet, column, language)
                                   : language.isEmpty() ? column
                                                        : column + u"::"_s + language;
            m_missing.push_back({sheet, row, header, language, name});
        }
    }
    void lookMedia(const QString &sheet, int row, const QString &name, const QMap<QString, Texts> &media)
    {
        for (auto it = media.cbegin(); it != media.cend(); ++it)
            look(sheet, row, name, u"media::"_s + it.key(), it.value());
    }

    std::vector<MissingTranslation> found() { return std::move(m_missing); }

private:
    const Form &m_form;
    const HeaderOf &m_headerOf;
    std::vector<MissingTranslation> m_missing;
};

} // namespace

QString languageFor(const Form &form, Language language)
{
    const QString code = u'(' + languageCode(language) + u')';
    for (const QString &each : form.languages) {
        if (each.contains(code, Qt::CaseInsensitive) || each.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return each;
    }
    const QString word = language == Language::Korean ? u"한국어"_s : u"English"_s;
    for (const QString &each : form.languages) {
        if (each.startsWith(word, Qt::CaseInsensitive))
            return each;
    }
    return {};
}

std::vector<MissingTranslation> missingTranslations(const Form &form, const HeaderOf &headerOf)
{
    if (form.languages.size() < 2)
        return {};
    Search search(form, headerOf);
    for (const Node &node : form.nodes) {
        if (node.otherText)
            continue;
        const QString sheet = u"survey"_s;
        search.look(sheet, node.row, node.name, u"label"_s, node.label);
        search.look(sheet, node.row, node.name, u"topic"_s, node.topic);
        search.look(sheet, node.row, node.name, u"hint"_s, node.hint);
        search.look(sheet, node.row, node.name, u"guidance_hint"_s, node.guidanceHint);
        search.look(sheet, node.row, node.name, u"constraint_message"_s, node.constraintMessage);
        search.look(sheet, node.row, node.name, u"required_message"_s, node.requiredMessage);
        search.lookMedia(sheet, node.row, node.name, node.media);
    }
    for (const ChoiceList &list : form.lists) {
        for (const Choice &choice : list.choices) {
            if (!list.file.isEmpty())
                continue; // a file has one column for all
            search.look(u"choices"_s, choice.row, choice.name, u"label"_s, choice.label);
            search.lookMedia(u"choices"_s, choice.row, choice.name, choice.media);
        }
    }
    for (const Dimension &dimension : form.dimensions) {
        search.look(u"dimensions"_s, dimension.row, dimension.key, u"label"_s, dimension.label);
        search.look(u"dimensions"_s, dimension.row, dimension.key, u"short"_s, dimension.shortLabel);
        search.look(u"dimensions"_s, dimension.row, dimension.key, u"about"_s, dimension.about);
    }
    for (const Level &level : form.levels) {
        search.look(u"levels"_s, level.row, QString::number(level.score), u"label"_s, level.label);
        search.look(u"levels"_s, level.row, QString::number(level.score), u"meaning"_s, level.meaning);
    }
    return search.found();
}

QString markedText(const QString &text, const QString &language)
{
    if (text.isEmpty() || language.isEmpty())
        return text;
    const auto open = language.lastIndexOf(u'(');
    const QString code = open >= 0 && language.endsWith(u')') ? language.sliced(open + 1).chopped(1) : language;
    return u"%1 [%2]"_s.arg(text, code);
}

} // namespace axw::forms
