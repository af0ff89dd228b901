import PosApp

// Persona or Azienda: two registries that never mix.
Segmented {
    id: root

    required property CustomerListVM list

    current: list.kind
    choices: [
        {
            "key": "person",
            "text": qsTr("Person"),
            "icon": "user"
        },
        {
            "key": "company",
            "text": qsTr("Company"),
            "icon": "building-2"
        }
    ]
    onChosen: key => list.setKind(key)
}
