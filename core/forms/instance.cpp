// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/instance.h"

namespace axw::forms {

namespace {

xmlNodePtr newElement(xmlDocPtr document, const QString &name)
{
    return xmlNewDocNode(document, nullptr, reinterpret_cast<const xmlChar *>(name.toUtf8().constData()), nullptr);
}

/// Parked instances hang on nothing whose freeing would free them.
void freeParked(Scope &scope)
{
    for (auto &slot : scope.repeats) {
        for (auto &inner : slot)
            freeParked(*inner);
    }
    for (auto &slot : scope.parked) {
        for (auto &inner : slot) {
            freeParked(*inner);
            xmlFreeNode(inner->head.element);
        }
        slot.clear();
    }
}

} // namespace

Instance::Instance(const FormIndex &index) : m_index(index), m_document(xmlNewDoc(nullptr))
{
    xmlNodePtr data = newElement(m_document, QStringLiteral("data"));
    xmlDocSetRootElement(m_document, data);
    m_root = make(FormIndex::top, nullptr, data);
}

Instance::~Instance()
{
    freeParked(*m_root);
    xmlFreeDoc(m_document);
}

std::unique_ptr<Scope> Instance::make(int repeat, Scope *parent, xmlNodePtr element)
{
    auto scope = std::make_unique<Scope>();
    scope->repeat = repeat;
    scope->parent = parent;
    scope->head.node = repeat;
    scope->head.scope = scope.get();
    scope->head.element = element;
    element->_private = &scope->head;

    const auto &nodes = m_index.nodesIn(repeat);
    const size_t slots = m_index.repeatsIn(repeat).size();
    scope->cells.resize(nodes.size());
    m_size += nodes.size() + 1;
    scope->repeats.resize(slots);
    scope->parked.resize(slots);
    scope->ends.resize(slots);
    for (int node : nodes) {
        Cell &cell = this->cell(*scope, node);
        cell.node = node;
        cell.scope = scope.get();
        const int above = m_index.node(node).parent;
        xmlNodePtr under = above == repeat ? element : this->cell(*scope, above).element;
        if (m_index.node(node).type == Type::Repeat) {
            // No path names a comment, so that it can keep the place.
            scope->ends[size_t(m_index.slot(node))] = xmlAddChild(under, xmlNewDocComment(m_document, nullptr));
            continue;
        }
        cell.element = newElement(m_document, m_index.node(node).name);
        cell.element->_private = &cell;
        xmlAddChild(under, cell.element);
    }
    return scope;
}

Cell &Instance::parentOf(Cell &cell) const
{
    const int above = m_index.node(cell.node).parent;
    return above == cell.scope->repeat ? cell.scope->head : this->cell(*cell.scope, above);
}

Scope &Instance::append(Scope &within, int repeat)
{
    const auto slot = size_t(m_index.slot(repeat));
    auto &all = within.repeats[slot];
    auto &parked = within.parked[slot];
    if (!parked.empty()) {
        all.push_back(std::move(parked.back()));
        parked.pop_back();
    } else {
        all.push_back(make(repeat, &within, newElement(m_document, m_index.node(repeat).name)));
    }
    xmlAddPrevSibling(within.ends[slot], all.back()->head.element);
    all.back()->number = int(all.size());
    return *all.back();
}

void Instance::remove(Scope &within, int repeat, size_t at)
{
    auto &all = within.repeats[size_t(m_index.slot(repeat))];
    forget(*all[at]);
    freeParked(*all[at]);
    xmlNodePtr element = all[at]->head.element;
    xmlUnlinkNode(element);
    xmlFreeNode(element);
    all.erase(all.begin() + qsizetype(at));
    renumber(within, repeat, at);
}

void Instance::forget(const Scope &scope)
{
    m_size -= scope.cells.size() + 1;
    for (const auto *slots : {&scope.repeats, &scope.parked}) {
        for (const auto &slot : *slots) {
            for (const auto &inner : slot)
                forget(*inner);
        }
    }
}

void Instance::park(Scope &within, int repeat)
{
    const auto slot = size_t(m_index.slot(repeat));
    auto &all = within.repeats[slot];
    xmlUnlinkNode(all.back()->head.element);
    within.parked[slot].push_back(std::move(all.back()));
    all.pop_back();
}

void Instance::renumber(Scope &within, int repeat, size_t from)
{
    auto &all = within.repeats[size_t(m_index.slot(repeat))];
    for (size_t at = from; at < all.size(); ++at)
        all[at]->number = int(at) + 1;
}

} // namespace axw::forms
